//! error[E0063]: one of many required members is forgotten.

use tencent_esign::ess::{Component, ComponentRequired, ComponentType};

fn main() {
    let _ = Component::new(ComponentRequired {
        component_type: ComponentType::TEXT,
        component_height: 20.0,
        component_width: 100.0,
        component_page: 1,
        component_pos_x: 0.0,
        component_pos_y: 0.0,
    });
}
