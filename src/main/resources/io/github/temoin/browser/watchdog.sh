# Sees to it that no browser outlives the JVM that started it, however that ended.
#
# Told on standard input, a line each:
#   +FOLDER  a browser is about to start, with this folder named on its command line and in its environment
#   -FOLDER  end whatever names this folder, and remove it
# At the end of input the JVM is gone: the same for all folders that are left.
#
# Ctrl-C goes to the whole process group: it must end the others, not this.
trap '' INT TERM HUP
LC_ALL=C
export LC_ALL
newline='
'
folders=

# The ids of the processes that name one of the folders $1, a line each, or something in it. The folders are read from
# a pipe, so that grep itself names none. A command line can be overwritten by its process, an environment cannot be
# read everywhere: either will do.
naming() {
  if [ -r /proc/self/cmdline ]; then
    printf '%s' "$1" | grep -alsFf - /proc/[0-9]*/cmdline /proc/[0-9]*/environ | cut -d/ -f3 | sort -u
  else
    processes=$(ps -A -ww -o pid= -o command=)
    printf '%s\n' "$processes" | while read -r pid command; do
      printf '%s' "$1" | while IFS= read -r folder; do
        case $command in *"$folder"*) echo "$pid" ;; esac
      done
    done
  fi
}

# Two looks in a row must find nothing: a dying driver may just be starting a browser.
finish() {
  looks=0
  quiet=0
  while [ $quiet -lt 2 ] && [ $looks -lt 200 ]; do
    found=$(naming "$1")
    if [ -n "$found" ]; then
      quiet=0
      kill -9 $found 2>/dev/null
    else
      quiet=$((quiet + 1))
    fi
    looks=$((looks + 1))
    [ $quiet -lt 2 ] && sleep 0.05
  done
  printf '%s' "$1" | while IFS= read -r folder; do
    rm -rf "$folder"
  done
}

# $folders without the folder $1
without() {
  printf '%s' "$folders" | while IFS= read -r folder; do
    [ "$folder" = "$1" ] || printf '%s\n' "$folder"
  done
}

while IFS= read -r line; do
  folder="${line#?}/"
  case $line in
    # Nothing but folders of our own making: "/" would name every process there is.
    +/*/temoin-?*) folders="$folders$folder$newline" ;;
    -/*/temoin-?*)
      finish "$folder$newline"
      left=$(without "$folder")
      folders=${left:+$left$newline}
      ;;
  esac
done
[ -z "$folders" ] || finish "$folders"
