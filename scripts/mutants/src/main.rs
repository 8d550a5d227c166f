//! Writes every small change of the rules into one program: `if mutant(17) { a || b } else { a && b }`.
//!
//! One build then tries hundreds of them, chosen by the variable MUTANT. Changed are comparisons, `&&` and `||`, negations,
//! `any` and `all`, `Some(true)`, severities and verdicts; left out are the ways, citations and places that a finding is
//! given. Tables (`const`) and macros are not reached.
//!
//! `mutants FOLDER ROOM…` changes `FOLDER/src/rules/ROOM.rs` and prints a line for each mutant: number, the rules of its
//! room, place, function, change.

use std::fs;
use std::path::Path;

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::spanned::Spanned;
use syn::visit_mut::{self, VisitMut};
use syn::{Arm, BinOp, Expr, ExprLet, ExprLit, Ident, ImplItemFn, ItemConst, ItemFn, ItemMod, ItemStatic, Lit, Local};
use syn::{Macro, Pat, Stmt, UnOp, parse_file, parse2};

struct Mutants {
    count: usize,
    room: String,
    rules: String,
    function: String,
    lines: Vec<String>,
}

impl Mutants {
    fn add(&mut self, change: &str, span: Span) -> Literal {
        self.count += 1;
        let Self { count, room, rules, function, .. } = self;
        let line = span.start().line;
        self.lines.push(format!("{count}\t{rules}\t{room}:{line}\t{function}\t{change}"));
        Literal::usize_unsuffixed(self.count)
    }

    fn replace(&mut self, at: &mut Expr, change: &str, mutant: TokenStream, original: TokenStream) {
        let number = self.add(change, at.span());
        *at = parse2(quote! { (if crate::mutant(#number) { #mutant } else { #original }) }).unwrap();
    }
}

/// A condition that binds names cannot stand inside another expression.
fn binds(condition: &Expr) -> bool {
    match condition {
        Expr::Let(_) => true,
        Expr::Binary(both) if matches!(both.op, BinOp::And(_)) => binds(&both.left) || binds(&both.right),
        _ => false,
    }
}

fn is_test(item: &ItemMod) -> bool {
    item.attrs.iter().any(|attribute| attribute.to_token_stream().to_string().contains("test"))
}

impl VisitMut for Mutants {
    fn visit_item_const_mut(&mut self, _: &mut ItemConst) {}
    fn visit_item_static_mut(&mut self, _: &mut ItemStatic) {}
    fn visit_macro_mut(&mut self, _: &mut Macro) {}
    fn visit_pat_mut(&mut self, _: &mut Pat) {}

    fn visit_item_mod_mut(&mut self, item: &mut ItemMod) {
        if !is_test(item) {
            visit_mut::visit_item_mod_mut(self, item);
        }
    }

    fn visit_item_fn_mut(&mut self, item: &mut ItemFn) {
        if item.sig.constness.is_none() {
            self.function = item.sig.ident.to_string();
            visit_mut::visit_item_fn_mut(self, item);
        }
    }

    fn visit_impl_item_fn_mut(&mut self, item: &mut ImplItemFn) {
        if item.sig.constness.is_none() {
            self.function = item.sig.ident.to_string();
            visit_mut::visit_impl_item_fn_mut(self, item);
        }
    }

    fn visit_stmt_mut(&mut self, statement: &mut Stmt) {
        if !matches!(statement, Stmt::Item(_)) {
            visit_mut::visit_stmt_mut(self, statement);
        }
    }

    fn visit_local_mut(&mut self, local: &mut Local) {
        if let Some(init) = &mut local.init {
            self.visit_expr_mut(&mut init.expr);
            if let Some((_, diverge)) = &mut init.diverge {
                self.visit_expr_mut(diverge);
            }
        }
    }

    fn visit_arm_mut(&mut self, arm: &mut Arm) {
        if let Some((_, guard)) = &mut arm.guard {
            self.visit_expr_mut(guard);
        }
        self.visit_expr_mut(&mut arm.body);
    }

    fn visit_expr_let_mut(&mut self, condition: &mut ExprLet) {
        self.visit_expr_mut(&mut condition.expr);
    }

    fn visit_expr_mut(&mut self, at: &mut Expr) {
        if binds(at) {
            visit_mut::visit_expr_mut(self, at);
            return;
        }
        visit_mut::visit_expr_mut(self, at);
        let original = at.to_token_stream();
        match &*at {
            Expr::Binary(both) => {
                let other = match both.op {
                    BinOp::Eq(_) => quote!(!=),
                    BinOp::Ne(_) => quote!(==),
                    BinOp::And(_) => quote!(||),
                    BinOp::Or(_) => quote!(&&),
                    BinOp::Lt(_) => quote!(<=),
                    BinOp::Le(_) => quote!(<),
                    BinOp::Gt(_) => quote!(>=),
                    BinOp::Ge(_) => quote!(>),
                    _ => return,
                };
                let (left, right) = (&both.left, &both.right);
                let (change, mutant) =
                    (format!("{} -> {other}", both.op.to_token_stream()), quote!((#left) #other (#right)));
                self.replace(at, &change, mutant, original);
            }
            Expr::Unary(not) if matches!(not.op, UnOp::Not(_)) => {
                self.replace(at, "! left out", quote!(!(#original)), original.clone());
            }
            Expr::MethodCall(call) => {
                let name = call.method.to_string();
                let other = match name.as_str() {
                    "any" => "all",
                    "all" => "any",
                    "is_some" => "is_none",
                    "is_none" => "is_some",
                    "caused_by" | "way" | "citing" if call.args.len() == 1 => {
                        let change = format!(".{name}({}) left out", call.args.to_token_stream());
                        let receiver = call.receiver.to_token_stream();
                        self.replace(at, &change, receiver, original);
                        return;
                    }
                    _ => return,
                };
                let mut mutant = call.clone();
                mutant.method = Ident::new(other, call.method.span());
                self.replace(at, &format!("{name} -> {other}"), mutant.to_token_stream(), original);
            }
            Expr::Call(call) if call.func.to_token_stream().to_string() == "Some" => {
                if let Some(Expr::Lit(ExprLit { lit: Lit::Bool(is), .. })) = call.args.first() {
                    let (is, other) = (is.value, !is.value);
                    self.replace(at, &format!("Some({is}) -> Some({other})"), quote!(Some(#other)), original);
                }
            }
            Expr::Path(path) => {
                let path = path.to_token_stream().to_string();
                let other = match path.as_str() {
                    "Severity :: Error" | "Severity :: Hint" => quote!(Severity::Warning),
                    "Severity :: Warning" => quote!(Severity::Hint),
                    "Verdict :: NotApplicable" | "Verdict :: NotMet" => quote!(Verdict::Met),
                    "Verdict :: Met" => quote!(Verdict::NotMet),
                    _ => return,
                };
                self.replace(at, &format!("{path} -> {other}"), other, original);
            }
            _ => {}
        }
    }
}

/// The rules of a room: those of its file, else of the file above.
fn rules(folder: &Path, room: &str) -> String {
    let mut room = room;
    loop {
        let text = fs::read_to_string(folder.join(format!("src/rules/{room}.rs"))).unwrap_or_default();
        let ids = text.match_indices("id: \"").filter_map(|(at, sign)| text[at + sign.len()..].split('"').next());
        let ids: Vec<&str> = ids.filter(|id| id.chars().all(|c| c.is_ascii_lowercase() || c == '-')).collect();
        match room.rsplit_once('/') {
            Some((above, _)) if ids.is_empty() => room = above,
            _ => return ids.join(","),
        }
    }
}

const SWITCH: &str = "
#[doc(hidden)]
pub fn mutant(number: usize) -> bool {
    static CHOSEN: std::sync::OnceLock<usize> = std::sync::OnceLock::new();
    *CHOSEN.get_or_init(|| std::env::var(\"MUTANT\").ok().and_then(|text| text.parse().ok()).unwrap_or(0)) == number
}
";

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().expect("a folder with a copy of the sources");
    let folder = Path::new(&folder);
    let mut mutants =
        Mutants { count: 0, room: String::new(), rules: String::new(), function: String::new(), lines: Vec::new() };
    for room in arguments {
        let path = folder.join(format!("src/rules/{room}.rs"));
        let mut file = parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
        mutants.rules = rules(folder, &room);
        mutants.room = room;
        mutants.visit_file_mut(&mut file);
        fs::write(&path, file.to_token_stream().to_string()).unwrap();
    }
    let library = folder.join("src/lib.rs");
    fs::write(&library, fs::read_to_string(&library).unwrap() + SWITCH).unwrap();
    println!("{}", mutants.lines.join("\n"));
}
