// Keeps everybody from recording changes until the transaction ends; gives no rows.
MERGE (counter:ChangeCounter {id: 'changes'})
SET counter.taken = true
