"""Schemes by which a report calls everybody: "MLM" and "FLM" for the parents of Child LM, Greek letters, trees."""

from itertools import product

import regex

from checks.personal_data.lexicon import bag

# Whom the letters of the child are given to: "Child LM", "known by the letters LM".
BASE = regex.compile(
    r"\b(?:[Cc]hild|[Bb]aby|[Ss]ib(?:ling)?|[Yy]oung\s[Pp]erson|[Ff]amily|[Ll]etters)\s(?P<base>\p{Lu}{2})\b(?!['’]\p{Lu})"
)
RELATIVES = bag("M F S B H P A U C SF SM SB SS HS HB MP FP GM GF MGM MGF PGM PGF MA MU PA PU MGP PGP MGGM")
WORD = regex.compile(r"(?<![\w.'’&/-])\p{Lu}\p{L}{1,6}(?![\w&])")
LEAST = 2  # relatives called so: one may be an accident
GREEK_LETTERS = bag("Alpha Beta Gamma Delta Epsilon Zeta Theta Iota Kappa Lambda Sigma Omega")
GREEK = GREEK_LETTERS | bag("Eta Omicron Tau Upsilon Phi Chi Psi")  # people are called so too: "Baby Chi"
LEAST_GREEK = 4
# "Each household carries the name of a tree": Mr Oak, Willow 2, the Elders.
NAMED_AFTER = regex.compile(
    r"\b(?:names?|called|named|known|pseudonyms?)\b[^.;:\n]{0,60}?\b(?:after|of|by|from|for|as)\s(?:\p{Ll}+\s){0,2}?"
    r"(?P<kind>trees?|flowers?|birds?|rivers?|colours?|herbs?|gems?(?:tones)?)\b"
)
KINDS_OF_NAME = {
    "tree": bag(
        "Alder Ash Aspen Beech Birch Cedar Cherry Chestnut Cypress Elder Elm Fir Hawthorn Hazel Holly "
        "Hornbeam Juniper Larch Laurel Lime Maple Oak Olive Pine Poplar Rowan Spruce Sycamore Walnut Willow "
        "Yew"
    ),
    "flower": bag(
        "Aster Bluebell Buttercup Camellia Clover Daffodil Dahlia Daisy Foxglove Heather Iris Ivy Jasmine "
        "Lavender Lilac Lily Lotus Lupin Marigold Orchid Pansy Peony Petunia Poppy Primrose Rose Snowdrop "
        "Sunflower Tulip Violet"
    ),
    "bird": bag(
        "Blackbird Bunting Crane Crow Cuckoo Curlew Dove Eagle Falcon Finch Goldfinch Hawk Heron Jackdaw Jay "
        "Kestrel Kingfisher Kite Lapwing Lark Linnet Magpie Martin Nightingale Osprey Owl Partridge Plover "
        "Raven Robin Rook Sparrow Starling Swallow Swan Swift Teal Thrush Wagtail Warbler Wren"
    ),
    "river": bag(
        "Aire Arun Avon Dart Dee Derwent Don Exe Kennet Lune Medway Mersey Nene Ouse Ribble Severn Stour "
        "Swale Tamar Tees Teme Test Thames Trent Tyne Ure Wear Welland Wharfe Wye"
    ),
    "colour": bag(
        "Amber Black Blue Brown Crimson Gold Green Grey Indigo Orange Pink Purple Red Scarlet Silver "
        "Turquoise Violet White Yellow"
    ),
    "herb": bag(
        "Basil Bay Chervil Chive Coriander Dill Fennel Lovage Marjoram Mint Oregano Parsley Rosemary Rue Sage "
        "Tansy Tarragon Thyme"
    ),
    "gem": bag(
        "Agate Amber Amethyst Beryl Coral Diamond Emerald Garnet Jade Jasper Jet Onyx Opal Pearl Peridot Ruby "
        "Sapphire Topaz Turquoise"
    ),
}
LEAST_NAMED = 2  # words of the kind
NUMBERS = tuple(f" {number}" for number in range(1, 7))
BEFORE_WORD = ("Child ", "Baby ", "Young ", "Adult ", "Family ", "The ")
BEFORE_LETTER = ("", "Mr ", "Mrs ", "Ms ", "Miss ", "Dr ", "Mr and Mrs ", "Professor ", "PC ", "DC ")


def letters_of_schemes(text: str) -> set[str]:
    """All that a document calls people by in such a scheme, as it stands there; empty when it has none."""
    words = set(WORD.findall(text))
    called: set[str] = set()
    for base in {match["base"] for match in BASE.finditer(text)}:
        relatives = {each + base for each in RELATIVES} & words
        if len(relatives) >= LEAST:
            called |= relatives | {base}
    greek = words & GREEK
    if len(greek) >= LEAST_GREEK:
        called |= {title + letter for title, letter in product(BEFORE_LETTER, greek)}
        called |= {f"{letter}s" for letter in greek}
    for match in NAMED_AFTER.finditer(text):
        named = words & KINDS_OF_NAME[match["kind"].removesuffix("s").removesuffix("stone")]
        if len(named) >= LEAST_NAMED:
            called |= {title + word for title, word in product((*BEFORE_LETTER, *BEFORE_WORD), named)}
            called |= {word + after for word, after in product(named, ("s", *NUMBERS))}
    return called
