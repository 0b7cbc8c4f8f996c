"""A registry of canned answers in a container on the engine's own network: for answers that need one."""

import gzip
import hashlib
import io
import json
import tarfile
from typing import Any

ADDRESS = "127.0.0.1:5000"

# Answers with the file of the path that is asked for: a whole response, of which HEAD gets the head. Engines try TLS
# first, and are not left waiting.
SERVE = r"""
read -r -n 4 method
case $method in GET | HEAD) ;; *) exit ;; esac
read -r path version
while read -r line && [ "$line" != "$(printf '\r')" ]; do :; done
file=/www/$(echo "${path%%\?*}" | tr / _)
if [ ! -e "$file" ]; then
    printf 'HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'
elif [ "$method" = HEAD ]; then
    sed '/^\r$/q' "$file"
else
    cat "$file"
fi
"""

DOCKER = "application/vnd.docker"
OTHER_PLATFORMS = [
    {"architecture": "mips", "os": "linux", "variant": "v7"},
    {"architecture": "mips", "os": "windows", "os.version": "10.0.1", "os.features": ["win32k"]},
]
FOUND = {"name": "answers", "description": "some <b>answers</b>", "star_count": 5, "is_official": True,
         "is_automated": False}  # fmt: skip


def archive(files: dict[str, bytes]) -> bytes:
    """A tar file, the same whenever it is made."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as tar:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            tar.addfile(entry, io.BytesIO(content))
    return out.getvalue()


class Registry:
    """The files of the container: an image, a plugin, and what a search finds."""

    def __init__(self, plugin: Any) -> None:
        self.files = {"serve": SERVE.encode()}
        self.add("/v2/", _text({}))
        self.add("/v1/_ping", _text({"standalone": True}), "X-Docker-Registry-Standalone: true")
        self.add("/v1/search", _text({"query": "answers", "num_results": 1, "results": [FOUND]}))
        self.tag("image", self.image())
        self.tag("plugin", self.manifest("plugin", plugin, "plugin.v1+json", []))

    def image(self) -> dict[str, Any]:
        """A list of images for several platforms, the first of which can be pulled; and one without its parts."""
        layer = archive({"file": b"from a registry\n" * 4096})
        platform = {"architecture": "amd64", "os": "linux"}
        root = {"type": "layers", "diff_ids": [_digest(layer)]}
        blob = self.blob("image", gzip.compress(layer, mtime=0), "image.rootfs.diff.tar.gzip")
        config = {**platform, "config": {"Cmd": ["true"]}, "rootfs": root}
        manifest = self.manifest("image", config, "container.image.v1+json", [blob])
        self.tag("broken", manifest)
        first = {**self.tag("image", manifest), "platform": platform}
        others = [{**first, "digest": _digest(_text(p)), "platform": p} for p in OTHER_PLATFORMS]
        return {"schemaVersion": 2, "mediaType": f"{DOCKER}.distribution.manifest.list.v2+json",
                "manifests": [first, *others]}  # fmt: skip

    def manifest(self, name: str, config: Any, kind: str, layers: list[Any]) -> dict[str, Any]:
        return {"schemaVersion": 2, "mediaType": f"{DOCKER}.distribution.manifest.v2+json",
                "config": self.blob(name, _text(config), kind), "layers": layers}  # fmt: skip

    def blob(self, name: str, content: bytes, kind: str) -> dict[str, Any]:
        """Adds a blob, and gives what is said of it."""
        self.add(f"/v2/{name}/blobs/{_digest(content)}", content)
        return {"mediaType": f"{DOCKER}.{kind}", "size": len(content), "digest": _digest(content)}

    def tag(self, name: str, manifest: dict[str, Any]) -> dict[str, Any]:
        """Adds a manifest, by its digest and as the latest, and gives what is said of it."""
        content, media_type = _text(manifest), manifest["mediaType"]
        for reference in ("latest", _digest(content)):
            self.add(f"/v2/{name}/manifests/{reference}", content, media_type=media_type)
        return {"mediaType": media_type, "size": len(content), "digest": _digest(content)}

    def add(self, path: str, body: bytes, header: str = "", media_type: str = "application/json") -> None:
        head = ["HTTP/1.1 200 OK", f"Content-Type: {media_type}", f"Content-Length: {len(body)}", "Connection: close",
                f"Docker-Content-Digest: {_digest(body)}", "Docker-Distribution-Api-Version: registry/2.0"]  # fmt: skip
        lines = "\r\n".join([*head, *([header] if header else []), "", ""])
        self.files["www/" + path.replace("/", "_")] = lines.encode() + body


def _text(value: Any) -> bytes:
    return json.dumps(value).encode()


def _digest(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"
