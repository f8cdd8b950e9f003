// How many statements of the group were retracted.
UNWIND [size([statement IN this.statements WHERE statement.status = 'RETRACTED'])] AS node
