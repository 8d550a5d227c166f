//! The wording: every language complete, tested both ways; roles by the syntax tree; nothing glued or lost.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "tests may fail loudly and read the tree"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anlage::i18n::{Language, Messages, Roles, sources};
use anlage::questionnaire::{Kind, Questionnaire};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::parser::parse;

/// The files with the names of the parties; Swiss German has those of German.
fn roles(language: Language) -> BTreeMap<String, Resource<String>> {
    let folder = language.inherits().unwrap_or(language).tag();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("i18n").join(folder).join("roles");
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        files.insert(path.file_stem().unwrap().to_string_lossy().into_owned(), resource(&text));
    }
    files
}

/// The wording files of a language as the program reads them; what is inherited comes first.
fn files(language: Language) -> Vec<(String, Resource<String>)> {
    sources(language).into_iter().map(|(file, text)| (file.to_owned(), resource(&text))).collect()
}

fn resource(text: &str) -> Resource<String> {
    parse(text.to_owned()).unwrap_or_else(|(_, errors)| panic!("{errors:?}"))
}

/// What a pattern uses.
#[derive(Default, Debug, PartialEq, Eq)]
struct Uses {
    variables: BTreeSet<String>,
    /// Term and form.
    terms: Vec<(String, Option<String>)>,
    functions: BTreeSet<String>,
    messages: BTreeSet<String>,
    variable_as_term_argument: bool,
}

fn pattern(pattern: &Pattern<String>, uses: &mut Uses) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            expression_uses(expression, uses);
        }
    }
}

fn expression_uses(expression: &Expression<String>, uses: &mut Uses) {
    match expression {
        Expression::Inline(inline) => inline_uses(inline, uses),
        Expression::Select { selector, variants } => {
            inline_uses(selector, uses);
            for variant in variants {
                pattern(&variant.value, uses);
            }
        }
    }
}

fn inline_uses(inline: &InlineExpression<String>, uses: &mut Uses) {
    match inline {
        InlineExpression::VariableReference { id } => {
            uses.variables.insert(id.name.clone());
        }
        InlineExpression::TermReference { id, arguments, .. } => {
            let named = arguments.iter().flat_map(|arguments| &arguments.named);
            let mut form = None;
            for argument in named {
                match &argument.value {
                    InlineExpression::StringLiteral { value } if argument.name.name == "form" => {
                        form = Some(value.clone());
                    }
                    _ => uses.variable_as_term_argument = true,
                }
            }
            uses.terms.push((id.name.clone(), form));
        }
        InlineExpression::FunctionReference { id, .. } => {
            uses.functions.insert(id.name.clone());
        }
        InlineExpression::MessageReference { id, .. } => {
            uses.messages.insert(id.name.clone());
        }
        InlineExpression::Placeable { expression } => expression_uses(expression, uses),
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

/// Every message and attribute of a language with what it uses.
fn messages(language: Language) -> BTreeMap<String, Uses> {
    let mut all = BTreeMap::new();
    for (file, resource) in files(language) {
        for entry in &resource.body {
            match entry {
                Entry::Message(message) => {
                    let mut add = |id: String, value: &Pattern<String>| {
                        let mut uses = Uses::default();
                        pattern(value, &mut uses);
                        let before = all.insert(id.clone(), uses);
                        let own = before.is_none() || language.inherits().is_some();
                        assert!(own, "{language:?} {file}: `{id}` stands twice");
                    };
                    if let Some(value) = &message.value {
                        add(message.id.name.clone(), value);
                    }
                    for attribute in &message.attributes {
                        add(format!("{}.{}", message.id.name, attribute.id.name), &attribute.value);
                    }
                }
                Entry::Junk { content } => panic!("{language:?} {file}: {content}"),
                Entry::Term(term) => panic!("{language:?} {file}: term `{}` outside the roles", term.id.name),
                _ => {}
            }
        }
    }
    all
}

#[test]
fn both_languages_have_the_same_ids_attributes_and_variables() {
    let (german, english) = (messages(Language::De), messages(Language::En));
    let ids = |all: &BTreeMap<String, Uses>| all.keys().cloned().collect::<BTreeSet<_>>();
    let difference: Vec<String> = ids(&german).symmetric_difference(&ids(&english)).cloned().collect();
    assert!(difference.is_empty(), "only in one language: {difference:?}");
    let cases = ["-dative", "-gen", "-dat", "-acc"];
    let general = |name: &str| {
        let case = cases.iter().find_map(|case| name.strip_suffix(case));
        case.unwrap_or(name).to_owned()
    };
    for (id, uses) in &german {
        let names = |uses: &Uses| uses.variables.iter().map(|name| general(name)).collect::<BTreeSet<_>>();
        // Cases differ between languages: `$case` chooses a form only where the language has one.
        let (mut de, mut en) = (names(uses), names(&english[id]));
        de.remove("case");
        en.remove("case");
        assert_eq!(de, en, "variables of `{id}`");
    }
}

#[test]
fn role_terms_are_used_only_in_forms_that_exist_and_never_with_variables() {
    for language in Language::ALL {
        let mut forms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (file, resource) in roles(language) {
            for entry in &resource.body {
                let Entry::Term(term) = entry else { continue };
                let mut uses = Uses::default();
                pattern(&term.value, &mut uses);
                assert!(uses.terms.is_empty(), "{file}: a term inside `{}`", term.id.name);
                let mut here = BTreeSet::new();
                for element in &term.value.elements {
                    if let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element {
                        for variant in variants {
                            if let fluent_syntax::ast::VariantKey::Identifier { name } = &variant.key {
                                here.insert(name.clone());
                            }
                        }
                    }
                }
                let known = forms.entry(term.id.name.clone()).or_insert_with(|| here.clone());
                assert_eq!(*known, here, "{language:?}: forms of `-{}` differ between role sets", term.id.name);
            }
        }
        for (id, uses) in messages(language) {
            assert!(!uses.variable_as_term_argument, "{language:?} `{id}`: a variable as argument of a term");
            assert!(uses.functions.is_empty(), "{language:?} `{id}`: functions are not available");
            assert!(uses.messages.is_empty(), "{language:?} `{id}`: refers to another message");
            for (term, form) in &uses.terms {
                let known = forms.get(term).unwrap_or_else(|| panic!("{language:?} `{id}`: no term `-{term}`"));
                if let Some(form) = form {
                    assert!(known.contains(form), "{language:?} `{id}`: `-{term}` has no form `{form}`");
                }
            }
        }
    }
}

#[test]
fn a_preposition_that_melts_into_the_article_of_a_party_is_a_form_of_its_own() {
    for (file, text) in sources(Language::De).into_iter().chain(sources(Language::DeCh)) {
        for (number, line) in text.lines().enumerate() {
            for apart in ["bei", "Bei", "von", "zu"].map(|word| format!("{word} {{ -")) {
                let line = line.replace('\u{a0}', " ");
                let dative = line.split(&apart).skip(1).find(|rest| {
                    ["client", "contractor", "subcontractor"]
                        .iter()
                        .any(|role| rest.starts_with(&format!("{role}(form: \"dat\")")))
                });
                assert_eq!(dative, None, "{file}.ftl, line {}: beim, vom, zum are forms of the party", number + 1);
            }
        }
    }
}

#[test]
fn every_word_of_the_command_line_is_said_by_it() {
    let grammar = include_str!("../src/cli.rs");
    let (_, commands) = sources(Language::De).into_iter().find(|(file, _)| *file == "commands").unwrap();
    let ids = commands.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id);
    let ids: Vec<&str> = ids.filter(|id| id.starts_with("cli-")).collect();
    assert!(ids.len() > 50);
    for id in ids {
        let named = id.strip_prefix("cli-value-").unwrap_or(id);
        assert!(grammar.contains(&format!("\"{named}\"")), "`{id}` is never said");
    }
}

/// Every id that data and code expect.
fn expected(questionnaire: &Questionnaire) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for question in questionnaire.questions() {
        let id = format!("q-{}", question.id);
        for attribute in ["label", "help", "why", "example"] {
            ids.insert(format!("{id}.{attribute}"));
        }
        ids.extend(question.short.then(|| format!("{id}.field")));
        ids.insert(id.clone());
        for choice in anlage::questionnaire::fit::own_choices(question) {
            ids.insert(format!("{id}--{choice}"));
        }
        for end in &question.ends {
            ids.insert(format!("{id}--{end}.end"));
        }
        if let Kind::Measures(control) = &question.kind {
            ids.insert(format!("control--{control}"));
        }
    }
    for section in &questionnaire.sections {
        ids.insert(format!("section--{}", section.section));
        ids.insert(format!("section--{}.intro", section.section));
    }
    for (list, entries) in &questionnaire.catalogue.lists {
        ids.extend(entries.entries.iter().map(|entry| format!("{list}--{}", entry.id)));
        ids.extend(
            entries.entries.iter().filter_map(|entry| entry.topic.as_ref()).map(|topic| format!("topic--{topic}")),
        );
    }
    ids.extend(questionnaire.suggestions.iter().map(|suggestion| format!("suggestion--{}", suggestion.id)));
    ids.extend(questionnaire.catalogue.lists.keys().map(|list| format!("list--{list}")));
    for scheme in &questionnaire.catalogue.schemes {
        ids.insert(format!("scheme--{}", scheme.id));
        ids.insert(format!("sheet-measures-structure--{}", scheme.id));
        ids.extend(scheme.rest.iter().map(|_| format!("sheet-measures-rest--{}", scheme.id)));
        ids.extend(scheme.headings.iter().map(|heading| format!("heading-{}--{heading}", scheme.id)));
    }
    for measure in questionnaire.catalogue.measures() {
        let id = format!("measure--{}", measure.id);
        ids.extend(measure.topic.iter().map(|topic| format!("topic--{topic}")));
        for param in &measure.params {
            let param_id = format!("{id}--{}", param.id);
            if param.propose.is_some() {
                ids.insert(format!("{param_id}.why"));
            }
            if let anlage::catalogue::ParamKind::One(choices) = &param.kind {
                ids.extend(choices.iter().map(|choice| format!("{param_id}--{choice}")));
            }
            ids.insert(param_id);
        }
        ids.insert(format!("{id}.label"));
        ids.insert(id);
    }
    ids
}

#[test]
fn every_id_that_the_data_expect_is_spoken_in_every_language_and_nothing_besides() {
    let questionnaire = Questionnaire::embedded().unwrap();
    let expected = expected(&questionnaire);
    for language in Language::ALL {
        let messages = messages(language);
        let missing: Vec<&String> = expected.iter().filter(|id| !messages.contains_key(*id)).collect();
        assert!(missing.is_empty(), "{language:?} lacks {missing:?}");
        let from_data = |id: &str| {
            ["q-", "measure--", "section--", "heading-", "topic--", "suggestion--", "list--", "scheme--"]
                .iter()
                .any(|start| id.starts_with(start))
                || questionnaire.catalogue.lists.keys().any(|list| id.starts_with(&format!("{list}--")))
        };
        let optional =
            |id: &str| ["label", "synonyms", "end", "ch", "uk"].contains(&id.rsplit('.').next().unwrap_or_default());
        let surplus: Vec<&String> =
            messages.keys().filter(|id| from_data(id) && !expected.contains(*id) && !optional(id)).collect();
        assert!(surplus.is_empty(), "{language:?} has words for nothing: {surplus:?}");
    }
}

#[test]
fn every_parameter_stands_in_its_sentence_and_every_variable_is_a_parameter() {
    let questionnaire = Questionnaire::embedded().unwrap();
    for language in Language::ALL {
        let messages = messages(language);
        for measure in questionnaire.catalogue.measures() {
            let uses = &messages[&format!("measure--{}", measure.id)];
            let used: BTreeSet<&str> = uses.variables.iter().map(|name| name.trim_end_matches("-dative")).collect();
            let params: BTreeSet<&str> = measure.params.iter().map(|param| param.id.as_str()).collect();
            assert_eq!(used, params, "{language:?} `{}`", measure.id);
        }
    }
}

#[test]
fn labels_of_measures_are_short_and_no_two_sentences_are_the_same() {
    let questionnaire = Questionnaire::embedded().unwrap();
    for language in Language::ALL {
        let messages = Messages::embedded(language, Roles::Statutory).unwrap();
        let mut seen: BTreeMap<String, String> = BTreeMap::new();
        for measure in questionnaire.catalogue.measures() {
            let label = messages.plain(&format!("measure--{}.label", measure.id));
            // A word of the Swiss vocabulary may be a little longer than the German one it stands for.
            let most = if language == Language::DeCh { 64 } else { 60 };
            assert!(label.chars().count() <= most, "{language:?}: `{label}` is too long for a list");
            if let Some(other) = seen.insert(label.clone(), measure.id.to_string()) {
                panic!("{language:?}: {other} and {} are both called `{label}`", measure.id);
            }
        }
    }
}

#[test]
fn every_citation_of_the_data_is_registered() {
    let questionnaire = Questionnaire::embedded().unwrap();
    let law = anlage::law::Law::embedded().unwrap();
    let questions = questionnaire.questions();
    let of_questions = questions.iter().flat_map(|question| &question.cites);
    let of_measures = questionnaire.catalogue.measures().flat_map(|measure| &measure.cites);
    for cite in of_questions.chain(of_measures) {
        let spoken = Language::ALL.map(|language| {
            let messages = Messages::embedded(language, Roles::Statutory).unwrap();
            anlage::sheets::speak::cite(&law, &messages, cite)
        });
        assert!(spoken.iter().all(Result::is_ok), "{cite}: {spoken:?}");
    }
}

/// Every message the code names in a string literal exists.
#[test]
fn every_message_named_in_the_code_exists() {
    let known = messages(Language::De);
    let mut missing = BTreeSet::new();
    let mut folders: Vec<std::path::PathBuf> = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]").next().unwrap();
                for literal in code.split('"').skip(1).step_by(2) {
                    let named = ["sheet-", "ask-", "out-", "cli-", "note-", "form-", "typed-", "standing--"]
                        .iter()
                        .any(|start| literal.starts_with(start));
                    // Thousands of literals are no ids: the whole list is looked through for the others only.
                    if !named {
                        continue;
                    }
                    let whole = literal.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
                    let made_up =
                        literal.ends_with('-') || known.keys().any(|id| id.starts_with(&format!("{literal}--")));
                    // An entry of a list may begin like a message.
                    let entry = known.keys().any(|id| id.ends_with(&format!("--{literal}")));
                    if whole && !made_up && !entry && !known.contains_key(literal) {
                        missing.insert(format!("{}: {literal}", path.display()));
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}
