"""How plainly an alert speaks: what its warning lacks, and which of its words people stumble over.

Remarks change nothing and hold nothing back: whoever writes or approves an alert reads them first.
"""

from dispatcher.words.clarity.desk import Clarity, Rated
from dispatcher.words.clarity.known import Known
from dispatcher.words.clarity.lexicon import Lexicon, load_plain
from dispatcher.words.clarity.remark import Remark

__all__ = ["Clarity", "Known", "Lexicon", "Rated", "Remark", "load_plain"]
