"""How often the name rules give the short form that the CIA World Factbook prints in capitals, by country.

Usage: ``check_short_forms.py PATH/cia-factbook-leaders.jsonl``. In the Factbook "Pham Minh CHINH" and "XI
Jinping" show which part of a name stands alone; the rule of the leader's country should name the same part.
"""

import sys
from pathlib import Path

from dragoman.evaluation.open_leaders import short_form_table

if __name__ == "__main__":
    for line in short_form_table(Path(sys.argv[1])):
        print(line)
