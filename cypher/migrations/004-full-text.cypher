// Words are found in texts and names, whatever their case and accents.
CREATE FULLTEXT INDEX text_search IF NOT EXISTS FOR (node:Statement|Claim|RegulatoryAction|Document|Topic) ON EACH [node.text, node.title, node.summary, node.name] OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX name_search IF NOT EXISTS FOR (node:Actor) ON EACH [node.name, node.aliases, node.givenName, node.familyName] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
