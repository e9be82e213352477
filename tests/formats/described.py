"""Holds DHIS2 files against DHIS2's own descriptions of what it reads: the OpenAPI documents that
its servers give at /api/openapi.json, and the metadata schemas they give at /api/schemas, of
versions 2.41 to 2.44. Both lie in the package dhis2w-client. Prints one line a fault."""

import importlib.util
import json
import os
import sys

from jsonschema import Draft202012Validator

KINDS = {
    "organisationUnits": "OrganisationUnit",
    "dataElements": "DataElement",
    "indicatorTypes": "IndicatorType",
    "indicators": "Indicator",
    "dataSets": "DataSet",
}

# What a server puts in itself where it is not given: the default category combination, and a
# truth value that is false.
PUT_IN = {"categoryCombo", "mobile"}


def descriptions():
    found = importlib.util.find_spec("dhis2w_client")
    folder = os.path.join(os.path.dirname(found.origin), "generated")
    for version in ["v41", "v42", "v43", "v44"]:
        with open(os.path.join(folder, version, "openapi.json")) as file:
            components = json.load(file)["components"]
        with open(os.path.join(folder, version, "schemas_manifest.json")) as file:
            schemas = {one["name"]: one for one in json.load(file)["schemas"]}
        # Marked as required there is what is never null in answers, not what must be sent; what
        # must be sent is in the other description. Nothing may be sent that is not described.
        for schema in components["schemas"].values():
            schema.pop("required", None)
            if "properties" in schema:
                schema.setdefault("additionalProperties", False)
        yield version, components, schemas


def by_openapi(components, name, value):
    schema = {"$ref": f"#/components/schemas/{name}", "components": components}
    for error in Draft202012Validator(schema).iter_errors(value):
        yield f"{name}{error.json_path[1:]}: {error.message[:200]}"


def by_schema(schemas, name, value):
    properties = schemas[name[0].lower() + name[1:]]["properties"]
    for one in properties:
        names = [one["name"], one.get("fieldName")]
        given = next((value[name] for name in names if name in value), None)
        if given is None:
            if one["required"] and one["name"] not in PUT_IN:
                yield f"{name}: {one['name']} is required"
            continue
        if not one["writable"]:
            yield f"{name}: {one['name']} cannot be written"
        if isinstance(given, str) and one["propertyType"] in ("TEXT", "IDENTIFIER"):
            length = len(given)
            if length < (one["min"] or 0) or length > (one["max"] or length):
                yield f"{name}: {one['name']} is {length} long"
        if one["propertyType"] == "CONSTANT" and given not in one["constants"]:
            yield f"{name}: {one['name']} is {given}"


def faults(metadata, values):
    for version, components, schemas in descriptions():
        for fault in by_openapi(components, "DataValueSet", values):
            yield f"{version} {fault}"
        for kind, name in KINDS.items():
            for one in metadata[kind]:
                for fault in by_openapi(components, name, one):
                    yield f"{version} {fault}"
                for fault in by_schema(schemas, name, one):
                    yield f"{version} {fault}"


def main():
    folders = sys.argv[1:]
    for folder in folders:
        with open(os.path.join(folder, "metadata.json")) as file:
            metadata = json.load(file)
        with open(os.path.join(folder, "values.json")) as file:
            values = json.load(file)
        found = sorted(set(faults(metadata, values)))
        print(len(found), "faults")
        for fault in found[:20]:
            print(fault)


main()
