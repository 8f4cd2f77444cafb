//! Rust as trees, for what every field has.
//!
//! Tokens read like their output, but most of the time goes into parsing them. So an item
//! is written as tokens with `_` for the expressions that grow with the fields, and those
//! are made here as the parser would make them.

use proc_macro2::{Literal, Span, TokenStream};
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{
    AttrStyle, Attribute, Expr, ExprArray, ExprAssign, ExprCall, ExprField, ExprInfer, ExprLit,
    ExprMethodCall, ExprPath, ExprReference, ExprStruct, FieldValue, File, FnArg, ImplItem, Item,
    Lit, LitStr, Member, Meta, MetaNameValue, Pat, PatIdent, PatType, Path, PathSegment, Stmt,
    Type,
};

use super::tokens::{ident, raw};

/// What goes between two blank lines of a file.
pub(super) enum Block {
    /// To be parsed.
    Tokens(TokenStream),
    /// Parsed already.
    Tree(File),
}

impl From<TokenStream> for Block {
    fn from(tokens: TokenStream) -> Self {
        Self::Tokens(tokens)
    }
}

/// An item whose holes `_` are filled with expressions, in order.
pub(super) fn filled(item: TokenStream, expressions: impl IntoIterator<Item = Expr>) -> Block {
    let mut filler = Filler(expressions.into_iter());
    edited(item, |file| filler.visit_file_mut(file))
}

/// An `impl` with more in it, after what it has.
pub(super) fn extended(item: TokenStream, more: impl IntoIterator<Item = ImplItem>) -> Block {
    edited(item, |file| {
        if let [Item::Impl(item)] = file.items.as_mut_slice() {
            item.items.extend(more);
        }
    })
}

fn edited(item: TokenStream, edit: impl FnOnce(&mut File)) -> Block {
    match syn::parse2::<File>(item.clone()) {
        Ok(mut file) => {
            edit(&mut file);
            Block::Tree(file)
        }
        // A mistake of this crate, which `render` shows.
        Err(_) => Block::Tokens(item),
    }
}

struct Filler<I>(I);

impl<I: Iterator<Item = Expr>> VisitMut for Filler<I> {
    fn visit_expr_mut(&mut self, expression: &mut Expr) {
        match expression {
            Expr::Infer(_) => {
                if let Some(filling) = self.0.next() {
                    *expression = filling;
                }
            }
            other => visit_mut::visit_expr_mut(self, other),
        }
    }
}

/// `a::b::c`
pub(super) fn path(segments: &[&str]) -> Expr {
    Expr::Path(ExprPath {
        attrs: Vec::new(),
        qself: None,
        path: plain_path(segments),
    })
}

fn plain_path(segments: &[&str]) -> Path {
    Path {
        leading_colon: None,
        segments: segments
            .iter()
            .map(|name| PathSegment::from(ident(name)))
            .collect(),
    }
}

/// `a::b(arguments)`
pub(super) fn call(function: &[&str], arguments: impl IntoIterator<Item = Expr>) -> Expr {
    Expr::Call(ExprCall {
        attrs: Vec::new(),
        func: Box::new(path(function)),
        paren_token: Default::default(),
        args: arguments.into_iter().collect(),
    })
}

/// `receiver.method(arguments)`
pub(super) fn method(
    receiver: Expr,
    name: &str,
    arguments: impl IntoIterator<Item = Expr>,
) -> Expr {
    Expr::MethodCall(ExprMethodCall {
        attrs: Vec::new(),
        receiver: Box::new(receiver),
        dot_token: Default::default(),
        method: ident(name),
        turbofish: None,
        paren_token: Default::default(),
        args: arguments.into_iter().collect(),
    })
}

/// `self.name`
pub(super) fn own(name: &str) -> Expr {
    Expr::Field(ExprField {
        attrs: Vec::new(),
        base: Box::new(path(&["self"])),
        dot_token: Default::default(),
        member: Member::Named(ident(name)),
    })
}

/// `&value`
pub(super) fn shared(value: Expr) -> Expr {
    Expr::Reference(ExprReference {
        attrs: Vec::new(),
        and_token: Default::default(),
        mutability: None,
        expr: Box::new(value),
    })
}

/// `&mut value`
pub(super) fn exclusive(value: Expr) -> Expr {
    Expr::Reference(ExprReference {
        attrs: Vec::new(),
        and_token: Default::default(),
        mutability: Some(Default::default()),
        expr: Box::new(value),
    })
}

/// `[items]`
pub(super) fn array(items: impl IntoIterator<Item = Expr>) -> Expr {
    Expr::Array(ExprArray {
        attrs: Vec::new(),
        bracket_token: Default::default(),
        elems: items.into_iter().collect(),
    })
}

/// `Name { field: value }`
pub(super) fn structure<'a>(name: &str, fields: impl IntoIterator<Item = (&'a str, Expr)>) -> Expr {
    let field = |(name, expr)| FieldValue {
        attrs: Vec::new(),
        member: Member::Named(ident(name)),
        colon_token: Some(Default::default()),
        expr,
    };
    Expr::Struct(ExprStruct {
        attrs: Vec::new(),
        qself: None,
        path: plain_path(&[name]),
        brace_token: Default::default(),
        fields: fields.into_iter().map(field).collect::<Punctuated<_, _>>(),
        dot2_token: None,
        rest: None,
    })
}

/// A string.
pub(super) fn text(value: &str) -> Expr {
    literal(Lit::Str(LitStr::new(value, Span::call_site())))
}

/// A number or whatever else is one literal.
pub(super) fn number(value: Literal) -> Expr {
    literal(Lit::new(value))
}

fn literal(lit: Lit) -> Expr {
    Expr::Lit(ExprLit {
        attrs: Vec::new(),
        lit,
    })
}

/// `left = right;`
pub(super) fn assignment(left: Expr, right: Expr) -> Stmt {
    let assignment = Expr::Assign(ExprAssign {
        attrs: Vec::new(),
        left: Box::new(left),
        eq_token: Default::default(),
        right: Box::new(right),
    });
    Stmt::Expr(assignment, Some(Default::default()))
}

/// `name: Type`
pub(super) fn argument(name: &str, ty: Type) -> FnArg {
    let name = PatIdent {
        attrs: Vec::new(),
        by_ref: None,
        mutability: None,
        ident: ident(name),
        subpat: None,
    };
    FnArg::Typed(PatType {
        attrs: Vec::new(),
        pat: Box::new(Pat::Ident(name)),
        colon_token: Default::default(),
        ty: Box::new(ty),
    })
}

/// `/// line`, if the line begins with a blank
pub(super) fn doc(line: &str) -> Attribute {
    Attribute {
        pound_token: Default::default(),
        style: AttrStyle::Outer,
        bracket_token: Default::default(),
        meta: Meta::NameValue(MetaNameValue {
            path: plain_path(&["doc"]),
            eq_token: Default::default(),
            value: number(raw(line)),
        }),
    }
}

/// An expression of few tokens; `_`, which the compiler refuses, for what is none.
pub(super) fn parsed(tokens: TokenStream) -> Expr {
    syn::parse2(tokens).unwrap_or_else(|_| {
        Expr::Infer(ExprInfer {
            attrs: Vec::new(),
            underscore_token: Default::default(),
        })
    })
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn holes_are_filled_in_order() {
        let item = quote!(
            static NAME: [&str; 2] = [_, f(_)];
        );
        let Block::Tree(file) = filled(item, [text("a"), path(&["b", "C"])]) else {
            panic!("the item is parsed");
        };
        assert_eq!(
            prettyplease::unparse(&file),
            "static NAME: [&str; 2] = [\"a\", f(b::C)];\n"
        );
    }

    #[test]
    fn trees_are_what_the_parser_makes_of_their_text() {
        let row = method(
            call(&["rt", "f"], [shared(own("a")), exclusive(own("type_"))]),
            "map",
            [array([text("\"x\""), number(Literal::u64_unsuffixed(7))])],
        );
        let parsed = parsed(quote!(rt::f(&self.a, &mut self.type_).map(["\"x\"", 7])));
        assert_eq!(quote!(#row).to_string(), quote!(#parsed).to_string());
        assert!(matches!(row, Expr::MethodCall(_)) && matches!(parsed, Expr::MethodCall(_)));
    }
}
