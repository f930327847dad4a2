if (Consent.state() === "undecided") {
  Consent.cookies.write("flash_id", "{{secret}}", 3600);
  Consent.cookies.drop("flash_id");
}
