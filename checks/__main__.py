"""The command line: the same core without the browser. JSON out; exit 0 done, 1 the answer is no, 2 unusable input."""

import json
import sys
import traceback
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, NoReturn, TypeVar

import typer
from pydantic import ValidationError

from checks import documents, facts, notice, outcome
from checks.case import Plan
from checks.documents import CannotConvert, CannotRead, NotClean
from checks.settings import BadSetting
from checks.store import StoreError

cli = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="Safe to publish, without the browser. Exit codes: 0 done, 1 the answer is no, 2 the input cannot be used.",
)

Input = Annotated[Path, typer.Argument(metavar="FILE", help="a .docx, .pdf or .txt file")]
Inputs = Annotated[list[Path], typer.Argument(metavar="FILE…", help=".docx, .pdf or .txt files")]
Careful = Annotated[
    bool,
    typer.Option("--careful", help="read every document as closely as a judgment: more found, more noise"),
]
FactsFiles = Annotated[list[Path], typer.Argument(metavar="FACTS.json…", help="facts, one file a review")]
PlanFile = Annotated[Path, typer.Option("--plan", metavar="PLAN.json", help="the decisions")]


class Unusable(Exception):
    """The input cannot be used; the message is one clear line for stderr."""


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Unusable(f"{path}: there is no such file. Check the path.") from None
    except OSError as error:
        raise Unusable(f"{path}: cannot be opened ({error.strerror}).") from None


T = TypeVar("T")


def _on(path: Path, work: Callable[[bytes, str], T]) -> T:
    """Do `work` on the file's bytes and name; what cannot be read is named with the file."""
    data = _bytes(path)
    try:
        return work(data, path.name)
    except CannotRead as error:
        raise Unusable(f"{path}: {error}") from None


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "an unknown place"


def _plan(path: Path) -> Plan:
    try:
        return Plan.model_validate_json(_bytes(path))
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        where = ".".join(str(step) for step in first["loc"]) or "the file"
        raise Unusable(f"{path}: {where}: {first['msg']}.") from None


def _facts(path: Path) -> facts.Facts:
    try:
        return facts.load(_bytes(path))
    except facts.BadFacts as error:
        raise Unusable(f"{path}: {error}") from None


def _print(row: Mapping[str, Any]) -> None:
    sys.stdout.write(json.dumps(row, ensure_ascii=False) + "\n")


def _print_all(rows: Iterable[Mapping[str, Any]]) -> None:
    for row in rows:
        _print(row)


def _answer_no() -> NoReturn:
    raise typer.Exit(1)


def command(work: Callable[..., None]) -> Callable[..., None]:
    """Register a command, named by its function; unusable input ends in one line on stderr and exit code 2."""

    @wraps(work)
    def guarded(*args: Any, **kwargs: Any) -> None:
        try:
            work(*args, **kwargs)
        except Unusable as error:
            sys.stderr.write(" ".join(str(error).split()) + "\n")
            raise typer.Exit(2) from None
        except (StoreError, BadSetting) as error:
            sys.stderr.write(f"{error}\n")
            raise typer.Exit(2) from None
        except typer.Exit:
            raise
        except Exception as error:  # noqa: BLE001 - a traceback may quote the report: only its place is told
            sys.stderr.write(
                f"Something went wrong ({type(error).__name__} at {_place(error)}). Nothing was written.\n"
            )
            raise typer.Exit(2) from None

    cli.command(work.__name__.partition("_")[0])(guarded)
    return guarded


@command
def text(file: Input) -> None:
    """The text as the scanner sees it, in UTF-8."""
    sys.stdout.buffer.write(_on(file, documents.read).text.encode())


@command
def scan(files: Inputs, careful: Careful = False) -> None:
    """What may identify somebody: one finding a line, with its place."""
    from checks import personal_data

    read = {str(path): _on(path, documents.read) for path in files}
    _print_all(_finding(flag) for flag in personal_data.scan(read, careful=careful or None))


def _finding(flag: Any) -> dict[str, Any]:
    names = ("document", "start", "end", "text", "type", "score", "source", "part", "page", "tier", "why")
    return {name: getattr(flag, name) for name in names}


@command
def inspect(file: Input) -> None:
    """Hidden data: one thing a line, with its place."""
    for thing in _on(file, documents.inspect):
        _print({"document": str(file), "kind": thing.kind, "place": thing.place, "text": thing.text})


@command
def decide(files: FactsFiles) -> None:
    """What the guidance and the law make of the facts: one object a file. Exit 1 when any is held."""
    given = [_facts(path) for path in files]
    results = [outcome.decide(one) for one in given]
    _print_all(result.model_dump(mode="json") for result in results)
    if any(result.holds for result in results):
        _answer_no()


@command
def notice_to_department(files: FactsFiles) -> None:
    """The note to the Department, its channel and why: one object a file. Nothing is sent."""
    given = [_facts(path) for path in files]
    _print_all(notice.prepare(one).as_json() for one in given)


@command
def redact(
    file: Input,
    plan: PlanFile,
    out: Annotated[Path, typer.Option("--out", metavar="OUT")],
    pdf: Annotated[
        Path | None,
        typer.Option("--pdf", metavar="PDF", help="also a tagged PDF of a Word copy, by LibreOffice"),
    ] = None,
) -> None:
    """The publishable copy, proved before it is written. Exit 1 when it cannot be proved clean."""
    decided = _plan(plan)
    if out.exists() and out.samefile(file):
        raise Unusable(f"{out}: is the source itself. Name another file with --out.")
    if out.suffix.lower() != file.suffix.lower():
        raise Unusable(f"{out}: the copy of a {file.suffix} file must be named {file.suffix} too.")
    if pdf and file.suffix.lower() != ".docx":
        raise Unusable(f"{file}: a PDF is made of the copy of a .docx only. Leave --pdf out.")
    if pdf and pdf.suffix.lower() != ".pdf":
        raise Unusable(f"{pdf}: the name of the PDF must end in .pdf.")
    try:
        copy = _on(file, lambda data, name: documents.redact(data, name, decided))
        made = documents.tagged_pdf(copy, "Serious Case Review", decided) if pdf else b""
    except CannotConvert as error:
        raise Unusable(f"{file}: {error} Leave --pdf out.") from None
    except NotClean as error:
        _print_all(asdict(leftover) for leftover in error.leftovers)
        sys.stderr.write("The copy was not written: the values listed were still in it.\n")
        _answer_no()
    _write(out, copy)
    if pdf:
        _write(pdf, made)
    _print({"document": str(file), "copy": str(out), **({"pdf": str(pdf)} if pdf else {}), "leftovers": 0})


@command
def leftovers(file: Input, plan: PlanFile) -> None:
    """Every removed value still to be found in the file, by any reader. Exit 1 when there is one."""
    decided = _plan(plan)
    found = _on(file, lambda data, name: documents.leftovers(data, name, decided))
    _print_all({"document": str(file), **asdict(leftover)} for leftover in found)
    if found:
        _answer_no()


@command
def verify(
    certificate: Annotated[Path, typer.Argument(metavar="CERTIFICATE.pdf")],
    document: Annotated[list[Path] | None, typer.Option("--document", metavar="FILE")] = None,
    issuer: Annotated[
        list[str] | None,
        typer.Option("--issuer", metavar="FINGERPRINT", help="the board's published fingerprint"),
    ] = None,
) -> None:
    """Is the certificate genuine, and are these the files it is about? Exit 1 when not."""
    from checks import desk

    given = [(path.name, _bytes(path)) for path in document or ()]
    result = desk.check_certificate(desk.open_desk(), _bytes(certificate), given, issuer or ())
    _print(result.as_json())
    if not result.valid:
        _answer_no()


@command
def demo(out: Annotated[Path, typer.Option("--out", metavar="DIR")]) -> None:
    """The sample review from answers to signed certificate, left in a folder."""
    from checks.desk.demo import run

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unusable(f"{out}: the folder cannot be made ({error.strerror}).") from None
    for name, content in run().items():
        _write(out / name, content)
        sys.stdout.write(f"{out / name}\n")


def _write(path: Path, content: bytes) -> None:
    """Write the whole file or nothing."""
    part = path.with_name(f".{path.name}.part")
    try:
        part.write_bytes(content)
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise Unusable(f"{path}: cannot be written ({error.strerror}).") from None


if __name__ == "__main__":
    cli()
