### Languages of a document.

language--de = Deutsch
    .synonyms = deutsch; german
language--en = Englisch
    .synonyms = englisch; english
