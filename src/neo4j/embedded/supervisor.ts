/**
 * Runs Neo4j so that it never outlives its parent: `sh -c <this> supervisor PIDFILE COMMAND...` (POSIX; not Windows).
 * Standard input is a pipe that only the parent holds. When it closes, because the parent asks for a stop or has died in any
 * way, Neo4j is told to stop. When Neo4j ends by itself, so does this, with its exit status.
 */
export const supervisor = `
pid_file=$1
shift
exec 3<&0
"$@" 3<&- </dev/null &
server=$!
echo "$server" >"$pid_file"
{ read -r _ <&3; kill -TERM "$server"; } 2>/dev/null &
watcher=$!
wait "$server"
status=$?
kill "$watcher" 2>/dev/null
rm -f "$pid_file"
exit "$status"
`;
