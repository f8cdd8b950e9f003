// What the speaker does by making the statement.
UNWIND [this.speechAct] AS node
