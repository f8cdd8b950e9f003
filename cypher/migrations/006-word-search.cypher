// Words are found in texts whatever their case and accents, as in names; the forms of English words are looked for by the query.
DROP INDEX text_search IF EXISTS;
CREATE FULLTEXT INDEX word_search IF NOT EXISTS FOR (node:Statement|Claim|RegulatoryAction|Document|Topic) ON EACH [node.text, node.title, node.summary, node.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
