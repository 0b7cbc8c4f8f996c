"""merge: the claims of all versions become one table of rows, each with the versions it is true in.

Versions must agree about what both have: a disagreement that fixes.toml does not settle is an error. What a field is
beside its type (required, its default, …) may differ: that is its history.
"""

from dataclasses import dataclass, field

from .claims import Claim, Document, Subject, title
from .fixes import apply
from .load import Fix, Spec
from .schemas import UNSAID
from .source import Problem, shown

OPEN = None  # the end of a range that takes in all later versions


@dataclass
class Range:
    """Versions, as ordinals into the engine's list."""

    first: int  # 16
    last: int | None  # 22, or OPEN

    def has(self, ordinal: int) -> bool:
        return self.first <= ordinal and (self.last is OPEN or ordinal <= self.last)


@dataclass
class Row:
    """What is true about a subject in these versions."""

    subject: Subject
    versions: Range
    facts: dict
    values: list[tuple[str, Range]] = field(default_factory=list)  # [("removed", Range(0, OPEN))]
    history: list[tuple[dict, Range]] = field(default_factory=list)  # the facts of older versions that had others


def merge(spec: Spec) -> list[Row]:
    """All rows, sorted by subject, then by version. All disagreements are told at once."""
    apply(spec)
    rows: list[Row] = []
    problems = spread_enums(spec)
    for subject in sorted({subject for document in spec.documents for subject in document.claims}):
        try:
            rows += rows_of(spec, subject)
        except Problem as problem:
            problems.append(str(problem))
    problems += check_changes(spec)
    if problems:
        raise Problem(*problems)
    return rows


def spread_enums(spec: Spec) -> list[str]:
    """A field that is an enum in one version is one in all: its values have versions of their own, and may be none."""
    problems = []
    kinds = {subject[1]: claim.facts["kind"] for subject, claim in claims(spec) if claim.facts.get("values")}
    enums = {subject: claim.facts["type"] for subject, claim in claims(spec) if claim.facts.get("type") in kinds}
    for document in spec.documents:
        for subject, enum in enums.items():
            claim = document.claims.get(subject)
            if not claim or claim.facts["type"] != kinds[enum]:
                continue
            claim.facts["type"] = enum
            if ("type", enum) in document.claims:
                here, there = document.at_claim(subject), document.at_claim(("type", enum))
                problems += [f"{here}: {title(subject)} has no list of values here", f"{there}: but {enum} has"]
    return problems


def claims(spec: Spec) -> list[tuple[Subject, Claim]]:
    """All of them, oldest first."""
    return [(subject, claim) for document in spec.documents for subject, claim in document.claims.items()]


def changes(spec: Spec) -> list[Fix]:
    return [fix for fix in spec.fixes if fix.kind.startswith("changed_")]


def check_changes(spec: Spec) -> list[str]:
    """The changes that are about nothing."""
    return [
        f"{change.at}: nothing needs this fix: there is no {title(subject)}"
        for change in changes(spec)
        for subject in change.subjects
        if not any(subject in document.claims for document in spec.documents)
    ]


def rows_of(spec: Spec, subject: Subject) -> list[Row]:
    """One row, or one more for each version in which the subject truly changed."""
    present = [index for index, document in enumerate(spec.documents) if subject in document.claims]
    check_holes(spec, present, title(subject), subject)
    if subject[0] == "body":
        check_body(spec, subject)
    rows = []
    for change in changes(spec):
        if subject in change.subjects:
            since = spec.versions.index(change.versions[0])
            before, present = [at for at in present if at < since], [at for at in present if at >= since]
            check_change(spec, change, subject, before, present)
            rows.append(row_of(spec, subject, before))
    return rows + [row_of(spec, subject, present)]


def check_holes(spec: Spec, present: list[int], name: str, subject: Subject) -> None:
    for before, after in zip(present, present[1:]):
        hole = spec.documents[before + 1]
        if after != before + 1 and not is_part_of_hole(hole, spec.documents[before], subject):
            holders = (subject, ("operation", subject[1]), ("type", subject[1]))
            around = next((key for key in holders if key in hole.claims), None)
            raise Problem(
                f"{spec.documents[before].at_claim(subject)}: {name} is here",
                f"{hole.at_claim(around) if around else hole.at(('paths',))}: but not here",
                f"{spec.documents[after].at_claim(subject)}: and again here; {spec.fixes_label} does not say why",
            )


def is_part_of_hole(hole: Document, before: Document, subject: Subject) -> bool:
    """Whether what this belongs to is told to be missing: the type of a field, the list of what is in it, the field of
    a type without a name."""
    if subject[0] == "field":
        return ("type", subject[1]) not in hole.claims or subject[-1].endswith(("[]", "{}"))
    return subject[0] == "type" and subject not in hole.claims and subject[1] in before.inline


def check_body(spec: Spec, subject: Subject) -> None:
    """A body has no versions of its own: an operation takes one always or never."""
    operation = ("operation", subject[1])
    having = [document for document in spec.documents if operation in document.claims]
    for document in having:
        if subject not in document.claims:
            other = next(other for other in having if subject in other.claims)
            raise Problem(
                f"{other.at_claim(subject)}: {title(subject)} is here",
                f"{document.at_claim(operation)}: but not here; {spec.fixes_label} does not say why",
            )


def check_change(spec: Spec, change: Fix, subject: Subject, before: list[int], after: list[int]) -> None:
    if not before or not after:
        where = f"before and since {change.versions[0]}"
        raise Problem(f"{change.at}: nothing needs this fix: {title(subject)} is not there {where}")
    for index, facts in ((before[-1], change.claims), (after[0], change.so)):
        document = spec.documents[index]
        for fact, value in facts.items():
            found = document.claims[subject].facts.get(fact)
            if found != value:
                raise Problem(
                    f"{change.at}: {title(subject)}: {fact} is not {shown(value)} in {document.version}",
                    f"{document.at_claim(subject, fact)}: it is {shown(found)} here",
                )


def row_of(spec: Spec, subject: Subject, present: list[int]) -> Row:
    """One row for these versions, if they agree."""
    facts = {index: spec.documents[index].claims[subject].facts for index in present}
    for newer, older in zip(present[::-1], present[-2::-1]):
        for fact, value in facts[newer].items():
            if subject[0] == "field" and fact in UNSAID:
                continue
            both_listed = fact == "values" and value and facts[older][fact]
            if facts[older][fact] != value and not both_listed:
                here, there = (spec.documents[index].at_claim(subject, fact) for index in (newer, older))
                raise Problem(
                    f"{here}: {title(subject)}: {fact} is {shown(value)} here",
                    f"{there}: but {shown(facts[older][fact])} here; {spec.fixes_label} does not say which is right",
                )
    row = Row(subject, range_of(spec, present), facts[present[-1]])
    for value in dict.fromkeys(value for index in present[::-1] for value in facts[index].get("values", [])):
        having = [index for index in present if value in facts[index]["values"]]
        check_holes(spec, having, f"{title(subject)}'s value {shown(value)}", subject)
        row.values.append((value, range_of(spec, having)))
    if subject[0] == "field":
        row.history = history(present, facts)
    return row


def history(present: list[int], facts: dict[int, dict]) -> list[tuple[dict, Range]]:
    """The runs of versions in which a field is not what it is in the newest."""
    runs: list[tuple[dict, Range]] = []
    for index in present:
        own = {fact: facts[index][fact] for fact in UNSAID}
        if runs and runs[-1][0] == own:
            runs[-1][1].last = index
        else:
            runs.append((own, Range(index, index)))
    return [run for run in runs if run[0] != runs[-1][0]]


def range_of(spec: Spec, present: list[int]) -> Range:
    return Range(present[0], OPEN if present[-1] == len(spec.documents) - 1 else present[-1])
