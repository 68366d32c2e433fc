FROM python:3.12-slim

ENV PYTHONUNBUFFERED=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /srv/tocsin

# The lock first, so that a change of the program does not install everything anew.
COPY requirements.lock ./
RUN pip install --require-hashes -r requirements.lock

COPY . /tmp/tocsin
RUN pip install --no-deps --no-build-isolation /tmp/tocsin && rm -rf /tmp/tocsin

# var/ holds the keys (and the database, unless TOCSIN_DATABASE_URL names a server).
RUN useradd --system --home-dir /srv/tocsin tocsin && install -d -o tocsin -m 0700 var
USER tocsin
VOLUME /srv/tocsin/var

EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/readyz', timeout=4)"]
CMD ["tocsin", "serve", "--host", "0.0.0.0"]
