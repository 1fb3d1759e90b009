"""Validates every study of a folder against a JSON Schema, as an editor does, and prints what it found as JSON.

Usage: validate.py SCHEMA FOLDER
"""

import json
import pathlib
import re
import sys

import yaml
from jsonschema import Draft202012Validator


class EditorLoader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: true and false, numbers, null and text; keys are text, dates are text."""


EditorLoader.yaml_implicit_resolvers = {}
for tag, pattern, first in [
    ("bool", r"^(?:true|True|TRUE|false|False|FALSE)$", list("tTfF")),
    ("null", r"^(?:~|null|Null|NULL|)$", ["~", "n", "N", ""]),
    ("int", r"^[-+]?[0-9]+$", list("-+0123456789")),
    ("float", r"^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$", list("-+.0123456789")),
    ("merge", r"^<<$", ["<"]),
]:
    EditorLoader.add_implicit_resolver("tag:yaml.org,2002:" + tag, re.compile(pattern), first)


def mapping(loader, node):
    loader.flatten_mapping(node)
    return {
        key.value if isinstance(key, yaml.ScalarNode) else str(key): loader.construct_object(value, deep=True)
        for key, value in node.value
    }


# Decimal, whatever the zeros in front: 012 is twelve in YAML 1.2.
EditorLoader.add_constructor("tag:yaml.org,2002:map", mapping)
EditorLoader.add_constructor("tag:yaml.org,2002:int", lambda _, node: int(node.value))


def leaves(error):
    """An error of alternatives is the errors of each."""
    if error.context:
        for inner in error.context:
            yield from leaves(inner)
    else:
        yield error


def path(error):
    return ".".join(str(step) for step in error.absolute_path if not isinstance(step, int))


schema = json.loads(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8"))
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
answer = {}
for file in sorted(pathlib.Path(sys.argv[2]).glob("*.yaml")):
    try:
        study = yaml.load(file.read_text(encoding="utf-8-sig"), EditorLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        answer[file.stem] = {"isParsed": False, "errors": [], "offered": {}}
        continue
    errors = list(validator.iter_errors(study))
    offered = {}
    for error in (leaf for whole in errors for leaf in leaves(whole)):
        if error.validator == "additionalProperties" and "'zzz'" in error.message:
            offered.setdefault(path(error), []).extend(error.schema.get("properties", {}))
    answer[file.stem] = {
        "isParsed": True,
        "errors": [f"{path(error)}: {error.message[:200]}" for error in errors],
        "offered": {where: sorted(set(keys)) for where, keys in offered.items()},
    }
json.dump(answer, sys.stdout, ensure_ascii=False)
