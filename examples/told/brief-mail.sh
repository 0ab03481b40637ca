#!/bin/sh
# Mails what changed between some pairs in the last week: a text for every reader, and the same as HTML.
# usage: brief-mail.sh TO LEDGER PAIR…      such as: brief-mail.sh desk@example.org news.db Greece,Turkey
# RAPPORT and SENDMAIL name the programs, where they are not on the path.
set -eu
to=$1 ledger=$2
shift 2
rapport=${RAPPORT:-rapport}
text=$($rapport brief "$@" --db "$ledger")
html=$($rapport brief "$@" --db "$ledger" --html)
edge="rapport-$(date +%s)-$$"
${SENDMAIL:-/usr/sbin/sendmail} -t <<END
To: $to
Subject: Rapport: $*
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary="$edge"

--$edge
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

$text

--$edge
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: 8bit

$html

--$edge--
END
