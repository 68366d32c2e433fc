"""Settings: the shipped file, then the operator's file, then ``TOCSIN_*`` in the environment."""

import os
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    BaseModel,
    Field,
    SecretStr,
    ValidationError,
    ValidationInfo,
    field_validator,
)
from pydantic_settings import BaseSettings, PydanticBaseSettingsSource, SettingsConfigDict

from dispatcher.domain.errors import ConfigFault
from dispatcher.domain.limits import Limits
from dispatcher.domain.source import SignaturePolicy, Source
from dispatcher.domain.transport import transport_fault

_HERE = Path(__file__).resolve().parent


def _zone(value: str) -> str:
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ValueError("is no IANA time zone, for example Europe/Athens") from error
    return value


class Twilio(BaseModel, extra="forbid"):
    """The provider's account; rates of 0 mean no limit of ours."""

    account_sid: str = ""
    auth_token: SecretStr = SecretStr("")
    api_url: str = "https://api.twilio.com"
    sms_from: str = ""
    whatsapp_from: str = ""
    sms_segments_per_second: float = Field(default=1, ge=0)
    whatsapp_messages_per_second: float = Field(default=80, ge=0)
    connections: int = Field(default=64, ge=1, le=2000)


class Wait(BaseModel, extra="forbid"):
    """Every waiting time, in seconds of Tocsin's clock."""

    relay_silence: float = Field(default=300, gt=0)
    relayed: float = Field(default=600, gt=0)
    fallback: float = Field(default=300, gt=0)
    retry_first: float = Field(default=2, gt=0)
    retry_most: float = Field(default=120, gt=0)
    retry_for: float = Field(default=1800, gt=0)
    reconcile: float = Field(default=60, gt=0)
    receipt: float = Field(default=3600, gt=0)
    review: float = Field(default=300, gt=0)
    approval: float = Field(default=120, gt=0)
    held: float = Field(default=600, gt=0)
    reissue: float = Field(default=300, gt=0)


class Authority(BaseModel, extra="forbid"):
    """Who warns, as said in messages; empty means: as the alert says."""

    name: str = ""
    timezone: str = ""
    phone: str = ""
    emergency_number: str = "112"
    host_language: str = "en"
    inbox: Literal["staffed", "unstaffed"] = "unstaffed"

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        return _zone(value) if value else value


class Prices(BaseModel, extra="forbid"):
    """Per segment (SMS) or message (WhatsApp); without a currency no cost is shown."""

    currency: str = ""
    sms_segment: float = Field(default=0, ge=0)
    whatsapp_message: float = Field(default=0, ge=0)


class SourceSettings(BaseModel, extra="forbid"):
    """One source of alerts, by name; a token of the same name is held to it too.

    *kind* post has no address of its own: alerts are posted with a token. *interval* is seconds
    between looks, 0: as the kind is best looked at.
    """

    kind: Literal["post", "folder", "atom", "rss", "naads"] = "post"
    url: str = Field(default="", validate_default=True)
    folder: Path = Field(default=Path(), validate_default=True)
    hosts: tuple[str, ...] = Field(default=(), validate_default=True)
    archives: tuple[str, ...] = ()
    senders: tuple[str, ...] = ()
    trust: int = 0
    areas: tuple[tuple[float, float, float, float], ...] = ()
    signature: Literal["require", "verify-if-present", "ignore"] = "ignore"
    certificates: tuple[Path, ...] = ()
    signers: tuple[str, ...] = ()
    strict: bool = False
    zone: str = "UTC"
    profile: Literal["", "ipaws", "canada", "australia", "meteoalarm"] = ""
    interval: float = Field(default=0, ge=0)

    @field_validator("url", "folder", "hosts", "archives")
    @classmethod
    def _as_its_kind_needs(cls, value: Any, info: ValidationInfo) -> Any:
        given = str(value) if isinstance(value, Path) else value
        fault = transport_fault(info.data.get("kind", ""), str(info.field_name), given)
        if fault and "kind" in info.data:
            raise ValueError(fault)
        return value

    @field_validator("zone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        return _zone(value)

    def source(self, name: str) -> Source:
        """The source as the stages know it; raises ``ConfigFault`` for a lost certificate."""
        return Source(
            name=name, senders=self.senders, trust=self.trust, areas=self.areas,
            signature=SignaturePolicy(self.signature), strict=self.strict, zone=self.zone,
            profile=self.profile, signers=self.signers,
            certificates=tuple(_text_of(p) for p in self.certificates),
        )


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigFault(f"The certificate {path} cannot be read: {error}.") from error


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
    whatsapp_templates: Path = Path()
    log_format: Literal["console", "json"] = "console"
    live_checked: bool = False
    accept_drafts: bool = False
    max_alert_bytes: int = Field(default=10_000_000, ge=1024)
    place_cell_metres: int = Field(default=500, ge=0)
    region: str = ""
    host: str = "127.0.0.1"
    port: int = Field(default=8080, ge=0, le=65535)
    twilio: Twilio = Twilio()
    wait: Wait = Wait()
    authority: Authority = Authority()
    prices: Prices = Prices()
    sources: dict[str, SourceSettings] = {}
    limits: Limits = Limits()

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
    for key in ("templates_dir", "hazards_file", "actions_file", "whatsapp_templates"):
        if values.get(key):
            values[key] = path.resolve().parent / values[key]
    for source in dict(values.get("sources", {})).values():
        if isinstance(source, dict) and isinstance(source.get("certificates"), list):
            source["certificates"] = [path.resolve().parent / c for c in source["certificates"]]
        if isinstance(source, dict) and source.get("folder"):
            source["folder"] = path.resolve().parent / str(source["folder"])
    url = str(values.get("database_url", ""))
    relative = url.startswith("sqlite:///") and not url.startswith("sqlite:////")
    if relative and path.resolve().parent != shipped("config").resolve():
        values["database_url"] = f"sqlite:///{path.resolve().parent / url[10:]}"
    return values


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
        "whatsapp_templates": config / "whatsapp.toml"
        if settings.whatsapp_templates == unset else settings.whatsapp_templates,
    })
