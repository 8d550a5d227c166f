//! As much of JSON Schema as `docs/schema` uses, and stricter: a field that the schema does not name is refused.

use std::collections::BTreeSet;

use serde_json::Value;

pub(crate) struct Schema(Value);

impl Schema {
    pub(crate) fn new(text: &str) -> Self {
        Self(serde_json::from_str(text).unwrap())
    }

    /// Whether the value fits; the kinds of records that were met go into `used`.
    pub(crate) fn check(&self, value: &Value, used: &mut BTreeSet<String>) -> Result<(), String> {
        self.fits(&self.0, value, "", used)
    }

    /// Every kind of record that the schema knows.
    pub(crate) fn kinds(&self) -> BTreeSet<String> {
        fn collect(schema: &Value, into: &mut BTreeSet<String>) {
            match schema {
                Value::Object(map) => {
                    into.extend(kind(schema));
                    map.values().for_each(|inner| collect(inner, into));
                }
                Value::Array(list) => list.iter().for_each(|inner| collect(inner, into)),
                _ => {}
            }
        }
        let mut kinds = BTreeSet::new();
        collect(&self.0, &mut kinds);
        kinds
    }

    fn fits(&self, schema: &Value, value: &Value, at: &str, used: &mut BTreeSet<String>) -> Result<(), String> {
        let known = [
            "$schema",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "required",
            "properties",
            "items",
            "oneOf",
            "const",
            "enum",
            "pattern",
            "minimum",
            "maximum",
        ];
        for word in schema.as_object().unwrap().keys() {
            assert!(known.contains(&word.as_str()), "the check does not know `{word}`");
        }
        if let Some(name) = schema["$ref"].as_str() {
            let name = name.strip_prefix("#/$defs/").unwrap();
            return self.fits(&self.0["$defs"][name], value, at, used);
        }
        if let Some(choices) = schema["oneOf"].as_array() {
            let mut fitting = Vec::new();
            let mut why = Vec::new();
            for choice in choices {
                let mut here = BTreeSet::new();
                match self.fits(choice, value, at, &mut here) {
                    Ok(()) => fitting.push(here),
                    // Of records with a kind only the one of this kind is worth telling.
                    Err(what) if choice["properties"]["kind"]["const"] == value["kind"] => why.insert(0, what),
                    Err(what) => why.push(what),
                }
            }
            if fitting.len() != 1 {
                return Err(format!("{at}: fits {} of several: {}", fitting.len(), why.first().unwrap()));
            }
            used.extend(fitting.swap_remove(0));
            return Ok(());
        }
        let refuse = |what: &str| Err(format!("{at}: {what}: {value}"));
        let types: Vec<&str> = match &schema["type"] {
            Value::String(one) => vec![one],
            Value::Array(several) => several.iter().map(|one| one.as_str().unwrap()).collect(),
            _ => Vec::new(),
        };
        if !types.is_empty() && !types.iter().any(|name| is(name, value)) {
            return refuse("not of the type");
        }
        if schema.get("const").is_some_and(|wanted| wanted != value) {
            return refuse("another value");
        }
        if schema["enum"].as_array().is_some_and(|list| !list.contains(value)) {
            return refuse("not in the list");
        }
        if let Some(pattern) = schema["pattern"].as_str() {
            assert_eq!(pattern, "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "the check knows days only");
            if value.as_str().unwrap().parse::<anlage::day::Day>().is_err() {
                return refuse("no day");
            }
        }
        if let Some(number) = value.as_i64() {
            let (least, most) = (schema["minimum"].as_i64(), schema["maximum"].as_i64());
            if least.is_some_and(|least| number < least) || most.is_some_and(|most| number > most) {
                return refuse("out of range");
            }
        }
        if let Some(list) = value.as_array() {
            for (place, item) in list.iter().enumerate() {
                self.fits(&schema["items"], item, &format!("{at}/{place}"), used)?;
            }
        }
        if let Some(fields) = value.as_object() {
            used.extend(kind(schema));
            for name in schema["required"].as_array().unwrap() {
                if !fields.contains_key(name.as_str().unwrap()) {
                    return refuse(&format!("lacks {name}"));
                }
            }
            for (name, inner) in fields {
                let Some(expected) = schema["properties"].get(name) else {
                    return refuse(&format!("`{name}` is not in the schema"));
                };
                self.fits(expected, inner, &format!("{at}/{name}"), used)?;
            }
        }
        Ok(())
    }
}

fn kind(schema: &Value) -> Option<String> {
    schema["properties"]["kind"]["const"].as_str().map(|kind| format!("kind={kind}"))
}

fn is(name: &str, value: &Value) -> bool {
    match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "integer" => value.is_u64() || value.is_i64(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        other => panic!("the check does not know the type `{other}`"),
    }
}
