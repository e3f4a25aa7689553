//! `access.svg`: which state of a client has which calls, as a table to look at. Its colours follow those of the reader's system.

use maud::{Markup, PreEscaped, html};

use crate::api::{Api, Need, Scheme};

const STYLE: &str = "
text { font: 15px system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif; fill: #24222b }
.paper { fill: #fdfcfa; stroke: #e5e1da }
.line { stroke: #e5e1da }
.name { font-family: ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace; font-weight: 600 }
.quiet { font-size: 13px; fill: #676370 }
.has { fill: #efecff; stroke: #5a45d1 }
.tick { fill: none; stroke: #5a45d1; stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round }
.lacks { stroke: #8f8a9a; stroke-width: 2 }
@media (prefers-color-scheme: dark) {
  text { fill: #e8e6ef } .paper { fill: #16161c; stroke: #2e2e39 } .line { stroke: #2e2e39 } .quiet { fill: #a19daf }
  .has { fill: #27233f; stroke: #a99bff } .tick { stroke: #a99bff }
}
";

// Width of the column with the states, width of the others, height of a row.
const FIRST: usize = 220;
const WIDE: usize = 150;
const HIGH: usize = 64;

/// The table; none for an API whose keys are all alike.
pub(super) fn access(api: &Api) -> Option<String> {
    let states: Vec<(String, String)> = api.schemes.iter().flat_map(|scheme| states(api, scheme)).collect();
    if api.needs.is_empty() {
        return None;
    }
    let (width, height) = (FIRST + WIDE * api.needs.len() + 20, HIGH * (states.len() + 1) + 50);
    let svg = html! {
        svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (width) " " (height) } width=(width) height=(height) role="img" aria-labelledby="title" {
            title id="title" { (sentence(api, &states)) }
            style { (PreEscaped(STYLE)) }
            rect.paper x="0.5" y="0.5" width=(width - 1) height=(height - 1) rx="12" {}
            @for (index, need) in api.needs.iter().enumerate() { (head(api, index, need)) }
            @for (index, (state, way)) in states.iter().enumerate() { (row(api, index + 1, state, way)) }
            text.quiet x="24" y=(height - 18) { "A call that stands under a dash is no method of that client: it does not compile." }
        }
    };
    Some(svg.into_string().replace("><", ">\n<") + "\n")
}

/// The states of a scheme's client, and how one gets into each.
fn states(api: &Api, scheme: &Scheme) -> Vec<(String, String)> {
    let scopes = scheme.scopes.iter().map(|scope| (scope.name.pascal(), format!(".{}(key)", scope.setter.snake())));
    let is_of_it = |acting: &&crate::api::Acting| api.schemes[acting.scheme].name == scheme.name;
    let acting = api.acting.iter().filter(is_of_it).map(|acting| (acting.name.pascal(), format!(".{}(user)", acting.name.snake())));
    scopes.chain(acting).collect()
}

/// What the table says, for those who do not see it.
fn sentence(api: &Api, states: &[(String, String)]) -> String {
    let of = |state: &String| {
        let needs = api.needs.iter().filter(|need| need.states.contains(state)).map(|need| need.name.pascal());
        format!("{state} has calls that need {}", needs.collect::<Vec<_>>().join(", "))
    };
    states.iter().map(|(state, _)| of(state)).collect::<Vec<_>>().join("; ")
}

fn head(api: &Api, index: usize, need: &Need) -> Markup {
    let x = FIRST + WIDE * index + WIDE / 2;
    let calls = api.endpoints().filter(|endpoint| endpoint.need == Some(index)).count();
    html! {
        text.name x=(x) y="34" text-anchor="middle" { (need.name.pascal()) }
        text.quiet x=(x) y="54" text-anchor="middle" { (calls) " endpoints" }
    }
}

fn row(api: &Api, index: usize, state: &String, way: &str) -> Markup {
    let (top, middle) = (HIGH * index, HIGH * index + HIGH / 2);
    html! {
        line.line x1="20" x2=(FIRST + WIDE * api.needs.len()) y1=(top) y2=(top) {}
        text.name x="24" y=(middle - 4) { (state) }
        text.quiet x="24" y=(middle + 16) { (way) }
        @for (index, need) in api.needs.iter().enumerate() {
            @let x = FIRST + WIDE * index + WIDE / 2;
            @if need.states.contains(state) {
                circle.has cx=(x) cy=(middle) r="15" {}
                path.tick d={ "M" (x - 6) " " (middle) "l4 5 8-9" } {}
            } @else {
                line.lacks x1=(x - 6) x2=(x + 6) y1=(middle) y2=(middle) {}
            }
        }
    }
}
