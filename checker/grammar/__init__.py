"""Parts all grammars are built from: letters, sentences, numerals, hedges, rules, examples."""
