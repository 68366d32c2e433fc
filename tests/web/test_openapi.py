"""The description of the API is true: the same addresses, the same shapes."""

import re
from typing import Any

import pytest
import yaml
from aiohttp.test_utils import TestServer

DESCRIBED = ("/api/", "/webhooks/", "/feeds/", "/healthz", "/readyz", "/metrics")
TYPES: dict[str, Any] = {
    "object": dict, "array": list, "string": str, "integer": int, "number": (int, float),
    "boolean": bool, "null": type(None),
}


def _faults(value: Any, schema: dict[str, Any], parts: dict[str, Any], at: str) -> list[str]:
    """Where *value* is not as described; only what our description uses of JSON Schema."""
    if "$ref" in schema:
        schema = parts[schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        return min((_faults(value, s, parts, at) for s in schema["anyOf"]), key=len)
    kinds = schema.get("type", [])
    kinds = [kinds] if isinstance(kinds, str) else kinds
    if kinds and not any(isinstance(value, TYPES[kind]) for kind in kinds):
        return [f"{at}: {value!r} is no {kinds}"]
    found = []
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{at}: {value!r} is not in {schema['enum']}")
    if isinstance(value, dict):
        found += [f"{at}: lacks {key}" for key in schema.get("required", []) if key not in value]
        for key, inner in schema.get("properties", {}).items():
            if key in value:
                found += _faults(value[key], inner, parts, f"{at}.{key}")
    if isinstance(value, list):
        for item in value:
            found += _faults(item, schema.get("items", {}), parts, f"{at}[]")
    return found


async def test_it_is_served_as_it_is_kept(call, described):
    answer = await call("GET", "/api/openapi.yaml")

    assert yaml.safe_load(await answer.text()) == described


def test_every_address_is_described_and_no_other(server: TestServer, described):
    there = {
        (route.method, route.resource.canonical)
        for route in server.app.router.routes()
        if route.resource is not None and route.resource.canonical.startswith(DESCRIBED)
        and route.method != "HEAD"
    }
    said = {
        (method.upper(), path) for path, methods in described["paths"].items() for method in methods
    }

    assert there == said


def test_every_reference_leads_somewhere(described):
    for reference in re.findall(r"'\$ref': '([^']+)'", str(described)):
        found: Any = described
        for step in reference.removeprefix("#/").split("/"):
            found = found[step]


@pytest.mark.parametrize("path", [
    "/api/v1/alerts", "/api/v1/alerts/a1", "/api/v1/alerts/a1/report",
    "/api/v1/alerts/a1/deliveries", "/api/v1/alerts/a1/messages", "/api/v1/alerts/a1/scripts",
    "/healthz", "/readyz", "/api/v1/sources", "/api/v1/alerts/none",
])
async def test_answers_have_the_described_shape(call, described, path):
    answer = await call("GET", path, role="viewer")
    pattern = path.replace("/a1", "/{id}").replace("/none", "/{id}")
    said = described["paths"][pattern]["get"]["responses"][str(answer.status)]
    if "$ref" in said:
        said = described["components"]["responses"][said["$ref"].rpartition("/")[2]]
    schema = said["content"][answer.content_type]["schema"]

    value = await answer.json(content_type=None)

    assert _faults(value, schema, described["components"]["schemas"], path) == []
