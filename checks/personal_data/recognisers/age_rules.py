"""The rules for ages that stand in files of their own, in their order."""

from checks.personal_data.recognisers import (
    ages_alone,
    ages_beside,
    ages_by_birth,
    ages_by_themselves,
    ages_in_a_life,
    ages_in_context,
    ages_in_lists,
    ages_in_notes,
    ages_in_passing,
    ages_in_prose,
    ages_in_shorthand,
)

RULES = (
    *ages_in_context.RULES,
    *ages_in_notes.RULES,
    *ages_beside.RULES,
    *ages_alone.RULES,
    *ages_by_birth.RULES,
    *ages_in_a_life.RULES,
    *ages_in_lists.RULES,
    *ages_by_themselves.RULES,
    *ages_in_passing.RULES,
    *ages_in_prose.RULES,
    *ages_in_shorthand.RULES,
)
