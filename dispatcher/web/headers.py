"""What every answer says to the browser about its safety."""

from aiohttp import web

POLICY = "; ".join((
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
))


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """Nothing from elsewhere, nothing inline, no framing, no referrer, nothing kept."""
    headers = response.headers
    headers["Server"] = "tocsin"  # which versions run here is nobody's business
    headers.setdefault("X-Content-Type-Options", "nosniff")
    if request.path.startswith("/webhooks/"):
        return
    headers.setdefault("Content-Security-Policy", POLICY)
    headers.setdefault("Referrer-Policy", "no-referrer")
    keep = "no-cache" if request.path.startswith("/static/") else "no-store"
    headers.setdefault("Cache-Control", keep)
