### Languages of a document.

language--de = Deutsch
    .synonyms = deutsch; german
language--en = Englisch
    .synonyms = englisch; english
language--de-ch = Deutsch (Schweiz)
    .synonyms = schweizerdeutsch; schweizerisch; swiss german; de-ch
