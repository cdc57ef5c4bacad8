"""Given names that tell whether a person is a woman or a man, so that "she" is not Luis and "he" not Ana."""

from dragoman.knowledge.folding import fold

_WOMEN = frozenset(
    """ana anna anne ann alice amelia angela annalena barbara beatriz camila carla carmen carolina catherine
    katherine charlotte christine claire claudia cristina diana dilma eleanor elena elisabeth elizabeth ellen emma erna
    esther eva fatima fatou gabriela giorgia gloria grace hanna hannah helen helena helle hillary inga ingrid irina
    isabel isabella jane jennifer jessica johanna josefina julia julie karen karin katarina kate kristina laura linda
    lisa louise lucia magdalena maia margaret margarita maria mariam marie marina marta martha mary melanie mette
    michelle monica nadia natalia natasha nina olga patricia penny rachel raquel rebecca rosa ruth samantha sandra sara
    sarah silvia sofia sophie susan svetlana sylvie tatiana teresa theresa ursula valentina vera veronica victoria
    viktoria xiomara yekaterina ekaterina yvette zuzana""".split()
)
_MEN = frozenset(
    """adam albert alberto alejandro aleksandr alexander alexandre andreas andres andrew andrzej antoine anthony antonio
    anton ahmed abdullah ali boris bruno carlos charles christopher daniel david denis dmitry dmitri donald eduardo
    edward emmanuel enrique eric ernesto evaristo felipe fernando francisco frank frederik george georges gerhard
    giorgio giuseppe guillermo hans hassan henry hussein igor ivan ivo jacques jakub james jan jean-pierre joao joaquin
    john jonas jorge jose joseph juan julio karl kenneth klaus kwame lars laurent louis luis lukas manuel marco marek
    mario mark martin matej matthew michael mikhail miguel mohamed mohammed muhammad nelson nicholas nicolas nikola
    nikolai nikos oleg olaf olof oliver omar oscar pablo patrick paul pavel pedro peter petr philip philippe pierre
    rafael ramon raul ricardo richard robert roberto rodrigo ronald sergei sergey sergio simon stefan stephen steven
    tariq thomas timothy tom tomas viktor vladimir volodymyr william wolfgang yuri""".split()
)


def woman_by_name(name: str) -> bool | None:
    """Whether a person is a woman by a given name that stands first; unknown of names that tell nothing."""
    words = fold(name).lower().split()
    if len(words) < 2:
        return None
    return True if words[0] in _WOMEN else False if words[0] in _MEN else None
