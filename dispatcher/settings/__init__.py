"""Settings: the shipped file, then the operator's file, then ``TOCSIN_*`` in the environment."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.limits import Limits
from dispatcher.domain.record import QuarantineLimits
from dispatcher.settings.tables import (
    Authority,
    Clock,
    LocalFacts,
    Prices,
    Publish,
    Quiet,
    Review,
    SourceSettings,
    Translation,
    Wait,
)
from dispatcher.settings.twilio import Twilio

__all__ = [
    "Authority", "Clock", "Prices", "Publish", "Quiet", "Review", "SealedSettings", "Settings",
    "SourceSettings", "Translation", "Twilio", "Wait", "load", "sealed", "shipped",
]

_PATHS = (
    "templates_dir", "hazards_file", "actions_file", "plain_file", "whatsapp_templates",
    "replies_file",
)
_HERE = Path(__file__).resolve().parents[1]


class Settings(BaseSettings):
    """All settings; unknown keys in a config file are faults."""

    model_config = SettingsConfigDict(
        env_prefix="TOCSIN_", env_nested_delimiter="__", extra="ignore",
    )

    mode: Literal["demo", "exercise", "live"] = "exercise"
    database_url: str = "sqlite:///var/tocsin.db"
    redis_url: str = ""
    public_url: str = "http://127.0.0.1:8080"
    secret_key: SecretStr = SecretStr("")
    api_token: SecretStr = SecretStr("")
    approval: Literal["", "auto", "one", "two"] = ""
    templates_dir: Path = Path()
    hazards_file: Path = Path()
    actions_file: Path = Path()
    plain_file: Path = Path()
    whatsapp_templates: Path = Path()
    replies_file: Path = Path()
    log_format: Literal["console", "json"] = "console"
    live_checked: bool = False
    accept_drafts: bool = False
    max_alert_bytes: int = Field(default=10_000_000, ge=1024)
    place_cell_metres: int = Field(default=500, ge=0)
    region: str = ""
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    twilio: Twilio = Twilio()
    twilio_second: Twilio = Twilio()
    quiet: Quiet = Quiet()
    wait: Wait = Wait()
    clock: Clock = Clock()
    authority: Authority = Authority()
    prices: Prices = Prices()
    facts: LocalFacts = LocalFacts()
    publish: Publish = Publish()
    review: Review = Review()
    translation: Translation = Translation()
    sources: dict[str, SourceSettings] = {}
    limits: Limits = Limits()
    quarantine: QuarantineLimits = QuarantineLimits()

    @field_validator("secret_key")
    @classmethod
    def _long_enough(cls, value: SecretStr) -> SecretStr:
        if 0 < len(value.get_secret_value()) < 32:
            raise ValueError("has fewer than 32 characters; make one with: openssl rand -hex 32")
        return value

    @property
    def approvals(self) -> str:
        """The approval policy in force: ``one`` where live and nothing else is said."""
        return self.approval or ("one" if self.mode == "live" else "auto")

    @classmethod
    def settings_customise_sources(
        cls, settings_cls: type[BaseSettings], init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource, dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """The environment wins over what the files say."""
        return (env_settings, init_settings)


class SealedSettings(Settings):
    """Settings that never look at the environment: the demo reaches nothing real by accident."""

    @classmethod
    def settings_customise_sources(
        cls, settings_cls: type[BaseSettings], init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource, dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Only what the program itself says."""
        return (init_settings,)


def sealed(**values: Any) -> Settings:
    """Settings from *values* alone, with the shipped files."""
    return _with_paths(SealedSettings(**values))


def shipped(name: str) -> Path:
    """The shipped ``config`` or ``templates`` folder: beside the checkout or inside the wheel."""
    beside = _HERE.parent / name
    return beside if beside.is_dir() else _HERE / "_data" / name


def load(config: Path | None = None, *, overrides: Mapping[str, Any] | None = None) -> Settings:
    """Read all settings; raises ``ConfigFault`` naming every fault at once with its key.

    *config* (or ``TOCSIN_CONFIG``) is laid over the shipped file; paths in a file are relative
    to that file. *overrides* win over everything (the demo's way to ignore the environment).
    """
    values = _from_file(shipped("config") / "tocsin.toml")
    own = config or (Path(os.environ["TOCSIN_CONFIG"]) if os.environ.get("TOCSIN_CONFIG") else None)
    if own is not None:
        values = _merge(values, _from_file(own))
    faults = [f"{key}: there is no such setting" for key in _unknown(values)]
    try:
        settings = Settings(**values)
        if overrides:
            settings = settings.model_copy(update=dict(overrides))
    except ValidationError as error:
        faults += [_say(e) for e in error.errors()]
    if faults:
        raise ConfigFault("The settings have faults. " + " ".join(f"{f}." for f in faults))
    return _with_paths(settings)


def _from_file(path: Path) -> dict[str, Any]:
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ConfigFault(f"There is no config file {path}; check --config.") from error
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigFault(f"The config file {path} cannot be read: {error}.") from error
    for key in _PATHS:
        if values.get(key):
            values[key] = path.resolve().parent / values[key]
    _beside(values, path.resolve().parent)
    url = str(values.get("database_url", ""))
    relative = url.startswith("sqlite:///") and not url.startswith("sqlite:////")
    if relative and path.resolve().parent != shipped("config").resolve():
        values["database_url"] = f"sqlite:///{path.resolve().parent / url[10:]}"
    return values


def _beside(values: dict[str, Any], folder: Path) -> None:
    """Make the files that tables name relative to the config file's own folder."""
    publish = values.get("publish")
    for key in ("key", "certificate"):
        if isinstance(publish, dict) and publish.get(key):
            publish[key] = folder / str(publish[key])
    translation = values.get("translation")
    if isinstance(translation, dict) and translation.get("models_dir"):
        translation["models_dir"] = folder / str(translation["models_dir"])
    for source in dict(values.get("sources", {})).values():
        if isinstance(source, dict) and isinstance(source.get("certificates"), list):
            source["certificates"] = [folder / str(c) for c in source["certificates"]]
        if isinstance(source, dict) and source.get("folder"):
            source["folder"] = folder / str(source["folder"])


def _merge(base: dict[str, Any], over: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in over.items():
        both = isinstance(value, dict) and isinstance(merged.get(key), dict)
        merged[key] = _merge(merged[key], value) if both else value
    return merged


def _unknown(values: Mapping[str, Any]) -> list[str]:
    return sorted(set(values) - set(Settings.model_fields))


def _say(error: Any) -> str:
    key = "__".join(str(part) for part in error["loc"])
    text = str(error["msg"]).removeprefix("Value error, ").rstrip(".")
    return f"{key} (TOCSIN_{key.upper()}): {text[0].lower()}{text[1:]}"


def _with_paths(settings: Settings) -> Settings:
    config, unset = shipped("config"), Path()
    return settings.model_copy(update={
        "templates_dir": shipped("templates")
        if settings.templates_dir == unset else settings.templates_dir,
        "hazards_file": config / "hazards.toml"
        if settings.hazards_file == unset else settings.hazards_file,
        "actions_file": config / "actions.toml"
        if settings.actions_file == unset else settings.actions_file,
        "plain_file": config / "plain.toml"
        if settings.plain_file == unset else settings.plain_file,
        "whatsapp_templates": config / "whatsapp.toml"
        if settings.whatsapp_templates == unset else settings.whatsapp_templates,
    })
