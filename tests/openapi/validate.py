"""Whether an OpenAPI 3.1 document is valid, and whether each of its examples fits its schema.

    validate.py DOCUMENT.json

Prints what is wrong, a line each, and exits with 1; else how much was looked at. Needs openapi-spec-validator, which judges by the official schema and
finds what no schema can say: references, ids of operations, variables of paths, defaults. Schemas are held against the meta-schema of JSON Schema.
"""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError
from openapi_spec_validator import OpenAPIV31SpecValidator
from referencing import Registry, Resource
from referencing.exceptions import Unresolvable
from referencing.jsonschema import DRAFT202012

HERE = "urn:document"


def nodes(node, pointer=""):
    """Each object below a node with its place; examples are data and have none."""
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from nodes(item, f"{pointer}/{index}")
    elif isinstance(node, dict):
        yield pointer, node
        for key, item in node.items():
            if key != "examples":
                escaped = key.replace("~", "~0").replace("/", "~1").replace("%", "%25").replace("{", "%7B").replace("}", "%7D")
                yield from nodes(item, f"{pointer}/{escaped}")


def examples(document):
    """Each example: the place of its schema, and its value."""
    for pointer, node in nodes(document):
        shown = node.get("examples")
        if isinstance(shown, list):
            yield from ((pointer, value) for value in shown)
        elif isinstance(shown, dict) and "schema" in node:
            yield from ((f"{pointer}/schema", example["value"]) for example in shown.values())


def problems(document):
    try:
        yield from (f"{'/'.join(map(str, error.path))}: {error.message}" for error in OpenAPIV31SpecValidator(document).iter_errors())
    except Unresolvable as error:
        yield f"no reference leads there: {error.ref}"
        return
    for pointer, node in nodes(document):
        try:
            Draft202012Validator.check_schema(node.get("schema", {}))
        except SchemaError as error:
            yield f"{pointer}/schema: {error.message}"
            return
    registry = Registry().with_resource(HERE, Resource(contents=document, specification=DRAFT202012))
    for pointer, value in examples(document):
        judge = Draft202012Validator({"$ref": f"{HERE}#{pointer}"}, registry=registry)
        yield from (f"{pointer}: the example {json.dumps(value)[:200]}: {error.message[:300]}" for error in judge.iter_errors(value))


def main():
    document = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
    found = list(problems(document))
    for line in found:
        print(line)
    print(f"{len(document['paths'])} paths, {sum(1 for _ in examples(document))} examples, {len(found)} problems")
    sys.exit(bool(found))


main()
