### Languages of a document.

language--de = German
language--en = English
