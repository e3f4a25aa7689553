//! The bytes of an upload.

use crate::api::offline;
use runtime::{Bytes, ErrorKind, File};

#[test]
fn parts_are_written_as_browsers_write_them() {
    let file = File::new("a\"b\r\nc.png", Bytes::from_static(b"\x89PNG\r\n")).content_type("image/png");
    let call = offline().upload(file).set_part::<String>("kind", "avatar").set_part::<i64>("size", 3);
    let request = call.request().unwrap();
    assert_eq!(request.headers()["content-type"], "multipart/form-data; boundary=part-boundary-0000000000000000");
    let expected: &[u8] = b"--part-boundary-0000000000000000\r\n\
        Content-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0Ac.png\"\r\n\
        Content-Type: image/png\r\n\r\n\
        \x89PNG\r\n\r\n\
        --part-boundary-0000000000000000\r\n\
        Content-Disposition: form-data; name=\"kind\"\r\n\r\n\
        avatar\r\n\
        --part-boundary-0000000000000000\r\n\
        Content-Disposition: form-data; name=\"size\"\r\n\r\n\
        3\r\n\
        --part-boundary-0000000000000000--\r\n";
    assert_eq!(request.body().as_ref(), expected);
}

#[test]
fn the_boundary_occurs_in_no_part() {
    let request = offline().upload(File::new("a", "x part-boundary-0000000000000000 y")).request().unwrap();
    assert_eq!(request.headers()["content-type"], "multipart/form-data; boundary=part-boundary-0000000000000001");
}

#[test]
fn a_content_type_cannot_add_a_header() {
    for kind in ["", "image/png\r\nX: y", " image/png", "é"] {
        let error = offline().upload(File::new("a", "b").content_type(kind)).request().expect_err(kind);
        assert_eq!((error.kind(), error.input()), (ErrorKind::Input, Some("file")), "{kind:?}");
    }
}

#[test]
fn a_file_name_is_one_that_servers_read_whole() {
    for name in ["", "a\0.png", "a\u{1b}[2J", "\t"] {
        let error = offline().upload(File::new(name, "b")).request().expect_err(name);
        assert_eq!((error.kind(), error.input()), (ErrorKind::Input, Some("file")), "{name:?}");
    }
}
