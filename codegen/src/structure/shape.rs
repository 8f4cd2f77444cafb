//! What a value may look like: the JSON Schema in a form that can be walked quickly.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::compile::compile;
use crate::json_schema;
use crate::layout::FileKind;

static SHAPES: LazyLock<Shapes> = LazyLock::new(|| compile(json_schema::document()));

/// The index of a shape.
pub(crate) type ShapeId = usize;

/// All shapes of the schema files.
#[derive(Debug, Default)]
pub(crate) struct Shapes {
    /// The shapes, which name each other by index.
    pub(super) shapes: Vec<Shape>,
    /// The shapes that have a name.
    pub(super) names: HashMap<String, ShapeId>,
}

/// What one value may look like.
#[derive(Debug)]
pub(crate) enum Shape {
    /// Anything but null.
    Any,
    /// A string.
    Text,
    /// A boolean.
    Boolean,
    /// A whole number between these.
    Integer(i128, i128),
    /// A number.
    Number,
    /// One of these strings.
    Words(Vec<String>),
    /// A list.
    List(ListShape),
    /// An object.
    Object(ObjectShape),
    /// An object with keys of the writer's own, whose values look alike.
    Map(ShapeId),
    /// One of several.
    Choice(Vec<ShapeId>),
}

/// A list of one shape.
#[derive(Debug)]
pub(crate) struct ListShape {
    /// What its items look like.
    pub(crate) items: ShapeId,
    /// The fewest items.
    pub(crate) min: usize,
    /// The most items.
    pub(crate) max: usize,
}

/// An object with known keys and no others.
#[derive(Debug)]
pub(crate) struct ObjectShape {
    /// The keys in the order in which they are written.
    pub(crate) keys: Vec<KeyShape>,
}

/// A key of an object.
#[derive(Debug)]
pub(crate) struct KeyShape {
    /// The key.
    pub(crate) name: String,
    /// What its value looks like.
    pub(crate) shape: ShapeId,
    /// Whether it must be there.
    pub(crate) required: bool,
}

impl Shapes {
    /// The shapes of the schema files, made once.
    pub(crate) fn get() -> &'static Self {
        &SHAPES
    }

    /// The shape of a kind of file.
    pub(crate) fn of(&self, kind: FileKind) -> &Shape {
        let id = self.names.get(json_schema::definition(kind));
        id.map_or(&Shape::Any, |id| self.shape(*id))
    }

    /// A shape by its index.
    pub(crate) fn shape(&self, id: ShapeId) -> &Shape {
        self.shapes.get(id).unwrap_or(&Shape::Any)
    }
}

impl ObjectShape {
    /// The key of a name.
    pub(crate) fn key(&self, name: &str) -> Option<&KeyShape> {
        self.keys.iter().find(|key| key.name == name)
    }
}
