// @generated from spec/notifications/contact_details.yaml by `cargo xtask gen`. Do not edit.

//! The email address and the phone number to which a user's notifications go. They are those of the acting user.
//!
//! Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/get-contact-details>.

use crate::access::{FullAccess, OnBehalfOf, UserOnly};
use crate::families;
use crate::rates;
use crate::types::Confirmation;

/// Calls about contact details: [`Client::contact_details`](crate::Client::contact_details).
#[derive(Debug, Clone)]
pub struct ContactDetails<A = FullAccess>(pub(crate) runtime::Handle<A>);

/// Needs a fullAccess key, acting as a user: take the client from `on_behalf_of`.
impl ContactDetails<OnBehalfOf> {
    /// Gets the contact details of the acting user.
    ///
    /// `GET /notifications/v1/contact-details` of the family `chat`; authenticated by `apikey`; scopes `fullAccess`;
    /// `onBehalfOf` required; rate class `standard`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/get-contact-details>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").contact_details().get().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn get(&self) -> GetContactDetails {
        GetContactDetails::new::<UserOnly>(&self.0)
    }

    /// Changes the contact details of the acting user.
    ///
    /// `PATCH /notifications/v1/contact-details` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` required; rate class `standard`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/get-contact-details>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").contact_details().update().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn update(&self) -> UpdateContactDetails {
        UpdateContactDetails::new::<UserOnly>(&self.0)
    }

    /// Deletes the contact details of the acting user.
    ///
    /// `DELETE /notifications/v1/contact-details` of the family `chat`; authenticated by `apikey`; scopes
    /// `fullAccess`; `onBehalfOf` required; rate class `standard`.
    ///
    /// Errors: `ERR_PERMISSION_DENIED`, `ERR_UID_NOT_FOUND` and those of [every call](crate::families::CHAT).
    ///
    /// Source: <https://www.cometchat.com/docs/rest-api/notifications-apis/push/get-contact-details>.
    ///
    /// ```rust,no_run
    /// # async fn call(client: cometchat::Client) -> Result<(), cometchat::Error> {
    /// let answer = client.on_behalf_of("ada").contact_details().delete().await?;
    /// # Ok(()) }
    /// ```
    #[inline]
    pub fn delete(&self) -> DeleteContactDetails {
        DeleteContactDetails::new::<UserOnly>(&self.0)
    }
}

runtime::endpoint!(ContactDetails::get: GET of families::CHAT {
    id: "contact_details.get", method: runtime::Method::GET,
    path: "/notifications/v1/contact-details", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/get-contact-details"),
} GetContactDetails -> UserContact);

runtime::endpoint!(ContactDetails::update: UPDATE of families::CHAT {
    id: "contact_details.update", method: runtime::Method::PATCH,
    path: "/notifications/v1/contact-details", idempotent: true, rate: Some(&rates::STANDARD),
    empty_body: true,
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/get-contact-details"),
} UpdateContactDetails -> UserContact);

impl UpdateContactDetails {
    /// The email address.
    pub fn email(self, email: impl Into<String>) -> Self {
        self.set_body::<String>("email", email)
    }

    /// The phone number, with a plus sign and the country's code. On the wire: `phno`.
    pub fn phone_number(self, phone_number: impl Into<String>) -> Self {
        self.set_body::<String>("phno", phone_number)
    }
}

runtime::endpoint!(ContactDetails::delete: DELETE of families::CHAT {
    id: "contact_details.delete", method: runtime::Method::DELETE,
    path: "/notifications/v1/contact-details", idempotent: true, rate: Some(&rates::STANDARD),
    docs: Some("https://www.cometchat.com/docs/rest-api/notifications-apis/push/get-contact-details"),
} DeleteContactDetails -> Confirmation);

/// How a user is reached outside the app.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct UserContact {
    /// The email address.
    pub email: Option<String>,
    /// The phone number, with a plus sign and the country's code. On the wire: `phno`.
    pub phone_number: Option<String>,
    /// What was sent beyond these fields; it is written back.
    pub extra: runtime::Extra,
}

runtime::record!(UserContact { email = "email", phone_number = "phno" });
