//! The clients: one type for each auth scheme, with a builder that asks for what the scheme needs.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{children, docs, feature, module, resource, ty};
use crate::api::{Api, Resource, Scheme, Scope, Type};
use crate::name::{Name, ident};

/// The file of clients.
pub(super) fn file(api: &Api) -> TokenStream {
    let docs = docs::inner(&["Clients: a type for each auth scheme, its builder, and the way to the resources."]);
    let mut access: Vec<_> = super::access::states(api).map(|(state, _)| state.type_ident()).collect();
    access.sort();
    let access = (!access.is_empty()).then(|| quote!(use crate::access::{#(#access),*};));
    let types = public_types(api);
    let types = (!types.is_empty()).then(|| quote!(use crate::types::{#(#types),*};));
    let reserved = api
        .schemes
        .iter()
        .flat_map(|scheme| &scheme.headers)
        .map(|header| header.name.wire())
        .chain(api.acting.iter().map(|acting| acting.name.wire()));
    let clients = api.schemes.iter().enumerate().map(|(index, scheme)| client(api, index, scheme));
    quote! {
        #docs
        #access
        #types
        const AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));
        /// Headers that say who calls.
        const RESERVED: &[&str] = &[#(#reserved),*];
        #(#clients)*
    }
}

/// The types of URL variables and of the acting header: users meet them before any resource.
pub(super) fn public_types(api: &Api) -> Vec<Ident> {
    let types = api.variables.iter().map(|variable| &variable.ty).chain(api.acting.iter().map(|acting| &acting.ty));
    let mut names: Vec<String> = types
        .filter_map(|ty| match ty {
            Type::Named(ty) if ty.home.is_shared() => Some(ty.name.clone()),
            _ => None,
        })
        .collect();
    names.sort();
    names.dedup();
    names.iter().map(|name| ident(name)).collect()
}

fn client(api: &Api, index: usize, scheme: &Scheme) -> TokenStream {
    let name = scheme.client.type_ident();
    let mut paragraphs =
        vec![docs::prose(&scheme.says), "A clone is cheap and shares connections; a client can be shared by any number of tasks.".to_owned()];
    paragraphs.extend(scheme.docs.iter().map(|page| format!("Source: <{page}>.")));
    let docs = docs::outer(&paragraphs);
    let builder = builder(scheme);
    let state = resource::default_state(api, index).map(|state| ident(&state));
    let (ty, generics) = match &state {
        Some(state) => (quote!(#name<A = #state>(runtime::Handle<A>)), quote!(<A>)),
        None => (quote!(#name(runtime::Handle)), quote!()),
    };
    let start = start(api, scheme);
    let top = api.resources.iter().filter(|resource| resource.scheme == index && resource.parent.is_none()).collect::<Vec<_>>();
    let accessors = accessors(api, index, &name, &top);
    quote! {
        #docs
        #[derive(Debug, Clone)]
        pub struct #ty;
        #start
        impl #generics #name #generics {
            /// Prepares a call that this crate does not know: its path may hold `{}` for values that are filled in one by one.
            ///
            /// It has the same authentication, acting user, limits and redaction as every other call.
            #[inline]
            pub fn raw(&self, family: &'static runtime::Family, method: runtime::Method, path: &str) -> runtime::RawCall {
                self.0.raw(family, method, path)
            }
        }
        #accessors
        #builder
    }
}

/// `builder` and the ways to start from the environment.
fn start(api: &Api, scheme: &Scheme) -> TokenStream {
    let name = scheme.client.type_ident();
    let builder = builder_ident(scheme);
    let variables: Vec<_> = scheme.variables.iter().map(|index| &api.variables[*index]).collect();
    let families = scheme.families.iter().map(|index| api.families[*index].name.static_ident());
    let arguments = variables.iter().map(|variable| {
        let (name, ty) = (variable.name.ident(), ty::plain(&variable.ty));
        quote!(#name: #ty)
    });
    let given = variables.iter().map(|variable| {
        let (name, wire) = (variable.name.ident(), variable.name.wire());
        quote!(.variable(#wire, #name))
    });
    let mut lines = vec!["Starts a client; the builder asks for the credentials.".to_owned()];
    if !variables.is_empty() {
        lines.push(
            variables
                .iter()
                .map(|v| format!("- `{}`: {}", v.name.snake(), docs::prose(&v.says)))
                .chain([String::new()])
                .collect::<Vec<_>>()
                .join("\n"),
        );
    }
    let docs = docs::outer(&lines);
    let from_env = if scheme.scopes.is_empty() {
        let credentials: Vec<_> = scheme.headers.iter().map(|header| (header.name.wire(), header.env.clone().unwrap_or_default())).collect();
        from_env(api, scheme, &ident("from_env"), &quote!(Self), &credentials)
    } else {
        let header = scheme.headers.first().map_or("", |header| header.name.wire());
        let each = scheme.scopes.iter().enumerate().map(|(index, scope)| {
            let state = scope.name.type_ident();
            let (method, ty) = if index == 0 {
                (ident("from_env"), quote!(Self))
            } else {
                (format_ident!("{}_from_env", scope.setter.snake()), quote!(#name<#state>))
            };
            from_env(api, scheme, &method, &ty, &[(header, scope.env.clone())])
        });
        quote!(#(#each)*)
    };
    quote! {
        impl #name {
            #docs
            #[inline]
            pub fn builder(#(#arguments),*) -> #builder {
                #builder(Self::settings() #(#given)*)
            }
            #from_env
            #[inline]
            fn settings() -> runtime::Builder {
                runtime::Builder::new(AGENT).reserved(RESERVED).families(&[#(&crate::families::#families),*])
            }
        }
    }
}

fn from_env(api: &Api, scheme: &Scheme, method: &Ident, ty: &TokenStream, credentials: &[(&str, String)]) -> TokenStream {
    let client = scheme.client.type_ident();
    let base = format!("{}_BASE_URL", api.package.env);
    let variables: Vec<_> = scheme.variables.iter().map(|index| &api.variables[*index]).collect();
    let names: Vec<String> = variables.iter().map(|v| &v.env).chain(credentials.iter().map(|(_, env)| env)).map(|env| format!("`{env}`")).collect();
    let docs = docs::outer(&[
        format!("A client from the environment: {}, and `{base}` if every family's base URL is to be overridden.", names.join(", ")),
        "# Errors".to_owned(),
        "A variable is missing or does not fit; the error names it.".to_owned(),
    ]);
    let variables = variables.iter().map(|variable| {
        let (wire, ty, env) = (variable.name.wire(), ty::plain(&variable.ty), &variable.env);
        quote!(.env_variable::<#ty>(#wire, #env))
    });
    let credentials = credentials.iter().map(|(header, env)| quote!(.env_credential(#header, #env)));
    quote! {
        #docs
        #[inline]
        pub fn #method() -> Result<#ty, runtime::Error> {
            Ok(#client(#client::settings() #(#variables)* #(#credentials)* .env_base_url(#base).build()?))
        }
    }
}

/// The resources that each state of a client, or of the handle of a resource, may use.
pub(super) fn accessors(api: &Api, index: usize, owner: &Ident, resources: &[&Resource]) -> TokenStream {
    let scheme = &api.schemes[index];
    let is_client = *owner == scheme.client.pascal();
    if scheme.scopes.is_empty() {
        let methods = resources.iter().map(|resource| accessor(api, resource, None));
        return quote!(impl #owner { #(#methods)* });
    }
    let acting = api.acting.as_ref().filter(|acting| acting.scheme == index);
    let states = scheme.scopes.iter().map(|scope| &scope.name).chain(acting.map(|acting| &acting.name));
    let blocks = states.filter_map(|state| {
        let pascal = state.pascal();
        let usable = resources.iter().filter(|resource| reaches(api, resource).any(|reached| reached == pascal));
        let state_ident = state.type_ident();
        let methods: Vec<_> = usable.map(|resource| accessor(api, resource, Some(&state_ident))).collect();
        let act = acting.filter(|acting| is_client && acting.scope == state.wire()).map(|acting| act(scheme, acting));
        (is_client || !methods.is_empty()).then(|| {
            quote! {
                impl #owner<#state_ident> {
                    #act
                    #(#methods)*
                }
            }
        })
    });
    quote!(#(#blocks)*)
}

/// The states that may call an endpoint of a resource, or of one that is reached through it; each as often as there are endpoints.
pub(super) fn reaches<'a>(api: &'a Api, resource: &'a Resource) -> Box<dyn Iterator<Item = &'a str> + 'a> {
    let own = resource.endpoints.iter().filter_map(|endpoint| endpoint.need).flat_map(|need| &api.needs[need].states).map(String::as_str);
    Box::new(own.chain(children(api, resource).flat_map(|child| reaches(api, child))))
}

fn act(scheme: &Scheme, acting: &crate::api::Acting) -> TokenStream {
    let client = scheme.client.type_ident();
    let (method, state, wire, ty) = (acting.name.ident(), acting.name.type_ident(), acting.name.wire(), ty::plain(&acting.ty));
    let mut paragraphs = vec![docs::prose(&acting.says), format!("Calls of the client that this returns send the header `{wire}`.")];
    paragraphs.extend(acting.docs.iter().map(|page| format!("Source: <{page}>.")));
    let docs = docs::outer(&paragraphs);
    quote! {
        #docs
        #[must_use]
        pub fn #method(&self, user: impl Into<#ty>) -> #client<#state> {
            #client(self.0.acting(#wire, Into::<#ty>::into(user)))
        }
    }
}

fn accessor(api: &Api, resource: &Resource, state: Option<&Ident>) -> TokenStream {
    let docs = docs::outer(&[docs::prose(&resource.says)]);
    let (method, handle) = (resource.accessor.ident(), resource.name.type_ident());
    let (gate, module) = if resource.parent.is_some() {
        (None, quote!(#method))
    } else {
        let (feature, module) = (feature(api, resource), module(api, resource));
        (Some(quote!(#[cfg(feature = #feature)])), quote!(crate::#module))
    };
    let generics = state.map(|state| quote!(<#state>));
    quote! {
        #docs
        #gate
        #[inline]
        pub fn #method(&self) -> #module::#handle #generics {
            #module::#handle(self.0.clone())
        }
    }
}

fn builder_ident(scheme: &Scheme) -> Ident {
    format_ident!("{}Builder", scheme.client.pascal())
}

fn builder(scheme: &Scheme) -> TokenStream {
    let (client, builder) = (scheme.client.type_ident(), builder_ident(scheme));
    let docs = docs::outer(&[format!("Builds a [`{}`]; it can be built once it has credentials.", scheme.client.pascal())]);
    let keyed = if scheme.scopes.is_empty() {
        let arguments: Vec<&Name> = scheme.headers.iter().map(|header| &header.name).collect();
        let lines: Vec<String> = scheme.headers.iter().map(|header| format!("- `{}`: {}", header.name.snake(), docs::prose(&header.says))).collect();
        let docs = docs::outer(&["Gives the credentials.".to_owned(), lines.join("\n") + "\n"]);
        let names: Vec<_> = arguments.iter().map(|name| name.ident()).collect();
        let wires = arguments.iter().map(|name| name.wire());
        let (asked, count) = (wires.clone(), Literal::usize_unsuffixed(arguments.len()));
        let list = arguments.iter().map(|name| format!("`{}`", name.snake())).collect::<Vec<_>>().join(", ");
        let asking = docs::outer(&[format!("Asks for the credentials before each call: {list}. {PICKED_UP}"), AT_ONCE.to_owned()]);
        let method = quote! {
            #docs
            pub fn credentials(self, #(#names: impl Into<runtime::Secret>),*) -> #builder<runtime::Keyed> {
                #builder(self.0 #(.credential(#wires, #names))*.keyed())
            }
            #asking
            pub fn credentials_from<F>(self, keys: F) -> #builder<runtime::Keyed>
            where
                F: Fn() -> runtime::KeyResult<[runtime::Secret; #count]> + Send + Sync + 'static,
            {
                #builder(self.0.credentials_from([#(#asked),*], keys).keyed())
            }
        };
        let build = build(&client, &builder, &quote!(runtime::Keyed), &quote!(#client));
        quote!(impl #builder { #method } #build)
    } else {
        let header = scheme.headers.first().map_or("", |header| header.name.wire());
        let methods = scheme.scopes.iter().map(|scope| key(&builder, header, scope));
        let builds = scheme.scopes.iter().map(|scope| {
            let state = scope.name.type_ident();
            build(&client, &builder, &quote!(#state), &quote!(#client<#state>))
        });
        quote!(impl #builder { #(#methods)* } #(#builds)*)
    };
    quote! {
        #docs
        #[derive(Debug, Clone)]
        #[must_use = "a builder does nothing until it is built"]
        pub struct #builder<A = runtime::NoKey>(runtime::Builder<A>);
        #keyed
        runtime::settings!(#builder);
    }
}

/// What is good about keys that are asked for.
const PICKED_UP: &str = "A client that runs picks up a new one.";
/// What whoever gives the closure has to know.
const AT_ONCE: &str =
    "The closure should answer at once, from memory. If it fails, or what it gives cannot be a header, the call fails before anything is sent.";

fn key(builder: &Ident, header: &str, scope: &Scope) -> TokenStream {
    let (method, state) = (scope.setter.ident(), scope.name.type_ident());
    let from = ident(&scope.setter_from());
    let docs = docs::outer(&[format!("Gives a key of the scope `{}`.", scope.name.wire()), docs::prose(&scope.says)]);
    let asking = docs::outer(&[format!("Asks for a key of the scope `{}` before each call. {PICKED_UP}", scope.name.wire()), AT_ONCE.to_owned()]);
    quote! {
        #docs
        pub fn #method(self, key: impl Into<runtime::Secret>) -> #builder<#state> {
            #builder(self.0.credential(#header, key).keyed())
        }
        #asking
        pub fn #from(self, key: impl Fn() -> runtime::KeyResult + Send + Sync + 'static) -> #builder<#state> {
            #builder(self.0.credential_from(#header, key).keyed())
        }
    }
}

fn build(client: &Ident, builder: &Ident, state: &TokenStream, built: &TokenStream) -> TokenStream {
    quote! {
        impl #builder<#state> {
            /// Builds the client.
            ///
            /// # Errors
            ///
            /// A setting does not fit: a URL variable, a base URL, a credential that cannot be a header.
            #[inline]
            pub fn build(self) -> Result<#built, runtime::Error> {
                Ok(#client(self.0.build()?))
            }
        }
    }
}
