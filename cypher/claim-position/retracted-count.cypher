// How many of the statements in which the position is taken were retracted.
UNWIND [size([statement IN this.statements WHERE statement.status = 'RETRACTED'])] AS node
