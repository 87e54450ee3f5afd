/** Import it before anything that signs cookies: a test's own secret, so that none is written to DATA_DIR. */
process.env.SECRET = "a secret of the tests, which signs nothing real";
