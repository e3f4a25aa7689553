//! A call as a person would write it in Rust: the tokens of the samples that the tests compile, with names in place of paths, and a `use` for each.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use syn::visit_mut::{self, VisitMut};
use syn::{Block, Expr, Path, Stmt};

use super::value::Expressions;
use super::{package_ident, samples};
use crate::api::{Api, Endpoint, Policy, Resource, Sample, Type};
use crate::name::{self, Name, ident};

/// Some statements, and what they use.
pub(super) struct Snippet {
    pub(super) uses: Vec<String>,
    pub(super) lines: Vec<String>,
}

/// The statements from `client` to the answer.
pub(super) fn call(api: &Api, resource: &Resource, endpoint: &Endpoint, call: &Sample, expressions: &Expressions<'_>) -> TokenStream {
    let user = api.acting.as_ref().zip(user(api, endpoint)).map(|(acting, (_, user))| {
        let method = acting.name.ident();
        quote!(.#method(#user))
    });
    let call = samples::call(api, resource, endpoint, call, expressions);
    let call = quote!(client #user #call);
    match (endpoint.rows(), &endpoint.returns) {
        (Some(row), _) => {
            let row = row_name(row);
            quote! {
                let mut rows = #call.stream();
                while let Some(#row) = rows.next().await {
                    let #row = #row?;
                }
            }
        }
        (_, Some(_)) => quote!(let answer = #call.await?;),
        (_, None) => quote!(#call.await?;),
    }
}

/// The acting header, and a user for it, where a call may have one.
pub(super) fn user<'a>(api: &'a Api, endpoint: &Endpoint) -> Option<(&'a str, &'a str)> {
    let acting = api.acting.as_ref().filter(|_| endpoint.policy != Policy::Unsupported)?;
    Some((acting.name.wire(), &acting.sample))
}

/// What an element of a list is called.
fn row_name(ty: &Type) -> proc_macro2::Ident {
    let named = ty.named().map(|ty| Name::new(ty.name.clone()).snake()).filter(|name| name::fault(name).is_none());
    ident(&named.unwrap_or_else(|| "row".into()))
}

/// Lays statements out.
pub(super) fn print(api: &Api, statements: &TokenStream) -> Snippet {
    let package = package_ident(api).to_string();
    let mut names = Names { package: &package, used: BTreeSet::new() };
    let Ok(mut file) = syn::parse2(quote!(async fn sample() { #statements })) else {
        return Snippet { uses: Vec::new(), lines: vec![statements.to_string()] };
    };
    names.visit_file_mut(&mut file);
    let text = prettyplease::unparse(&file);
    let inside = text.trim_end().trim_end_matches('}').trim_end().lines().skip(1);
    Snippet {
        lines: inside.map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned()).collect(),
        uses: names.used.iter().map(|path| format!("use {path};")).collect(),
    }
}

/// Takes paths off names, and remembers them.
struct Names<'a> {
    package: &'a str,
    used: BTreeSet<String>,
}

impl VisitMut for Names<'_> {
    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Some(inner) = imported(expr) {
            *expr = inner;
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_path_mut(&mut self, path: &mut Path) {
        let mut names: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let is_ours = names[0] == self.package || names[0] == "runtime";
        if let Some(index) = names.iter().position(|name| name.starts_with(char::is_uppercase)).filter(|_| is_ours) {
            path.segments = path.segments.iter().skip(index).cloned().collect();
            names.truncate(index + 1);
            if names[0] != self.package {
                names.insert(0, self.package.to_owned());
            }
            self.used.insert(names.join("::"));
        }
        visit_mut::visit_path_mut(self, path);
    }
}

/// The value of a block that is a `use` and a value.
fn imported(expr: &Expr) -> Option<Expr> {
    let Expr::Block(syn::ExprBlock { block: Block { stmts, .. }, .. }) = expr else { return None };
    match stmts.as_slice() {
        [Stmt::Item(syn::Item::Use(_)), Stmt::Expr(value, None)] => Some(value.clone()),
        _ => None,
    }
}
