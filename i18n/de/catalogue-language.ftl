### Languages of a document.

language--de = Deutsch
language--en = Englisch
