### Languages of a document.

language--de = German
    .synonyms = German
language--en = English
    .synonyms = English
