### Languages of a document.

language--de = German
    .synonyms = German
language--en = English
    .synonyms = English
language--de-ch = German (Switzerland)
    .synonyms = swiss german; swiss; de-ch
