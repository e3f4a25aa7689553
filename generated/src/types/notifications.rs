// @generated from spec/notifications/types.yaml by `cargo xtask gen`. Do not edit.

//! Types that several resources use.

/// A push provider's id, chosen by you. Push tokens refer to it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PushProviderId(String);

runtime::newtype!(PushProviderId);

/// A time zone by its usual name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TimeZone(String);

runtime::newtype!(TimeZone);

/// What a push notification is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NotificationKind {
    /// A message.
    Chat,
    /// A call.
    Call,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(NotificationKind { Chat = "chat", Call = "call" });

/// The platform of an app that gets push notifications, and the kind of token that it has.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PushPlatform {
    /// `fcm_android`
    FcmAndroid,
    /// `fcm_ios`
    FcmIos,
    /// `fcm_web`
    FcmWeb,
    /// `fcm_flutter_android`
    FcmFlutterAndroid,
    /// `fcm_flutter_ios`
    FcmFlutterIos,
    /// `fcm_react_native_android`
    FcmReactNativeAndroid,
    /// `fcm_react_native_ios`
    FcmReactNativeIos,
    /// `fcm_ionic_cordova_android`
    FcmIonicCordovaAndroid,
    /// `fcm_ionic_cordova_ios`
    FcmIonicCordovaIos,
    /// `apns_ios_device`
    ApnsIosDevice,
    /// `apns_flutter_device`
    ApnsFlutterDevice,
    /// `apns_react_native_device`
    ApnsReactNativeDevice,
    /// `apns_ionic_cordova_device`
    ApnsIonicCordovaDevice,
    /// `apns_ios_voip`
    ApnsIosVoip,
    /// `apns_flutter_voip`
    ApnsFlutterVoip,
    /// `apns_ionic_cordova_voip`
    ApnsIonicCordovaVoip,
    /// `apns_react_native_voip`
    ApnsReactNativeVoip,
    /// A value that this version does not know.
    Unknown(runtime::UnknownValue),
}

runtime::choice!(PushPlatform {
    FcmAndroid = "fcm_android", FcmIos = "fcm_ios", FcmWeb = "fcm_web",
    FcmFlutterAndroid = "fcm_flutter_android", FcmFlutterIos = "fcm_flutter_ios",
    FcmReactNativeAndroid = "fcm_react_native_android", FcmReactNativeIos = "fcm_react_native_ios",
    FcmIonicCordovaAndroid = "fcm_ionic_cordova_android",
    FcmIonicCordovaIos = "fcm_ionic_cordova_ios", ApnsIosDevice = "apns_ios_device",
    ApnsFlutterDevice = "apns_flutter_device", ApnsReactNativeDevice = "apns_react_native_device",
    ApnsIonicCordovaDevice = "apns_ionic_cordova_device", ApnsIosVoip = "apns_ios_voip",
    ApnsFlutterVoip = "apns_flutter_voip", ApnsIonicCordovaVoip = "apns_ionic_cordova_voip",
    ApnsReactNativeVoip = "apns_react_native_voip",
});

/// A server of your own that is called in place of a provider.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomProvider {
    /// It is in use. On the wire: `isEnabled`.
    pub is_enabled: Option<bool>,
    /// The URL that is called, https. On the wire: `webhookURL`.
    pub webhook_url: Option<String>,
    /// User name and password are sent along. On the wire: `useBasicAuth`.
    pub use_basic_auth: Option<bool>,
    /// The user name. On the wire: `basicAuthUsername`.
    pub basic_auth_username: Option<String>,
    /// The password. On the wire: `basicAuthPassword`.
    pub basic_auth_password: Option<runtime::Secret>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(CustomProvider {
    is_enabled = "isEnabled", webhook_url = "webhookURL", use_basic_auth = "useBasicAuth",
    basic_auth_username = "basicAuthUsername", basic_auth_password = "basicAuthPassword",
});
