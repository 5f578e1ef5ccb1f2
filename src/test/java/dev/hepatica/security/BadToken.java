package dev.hepatica.security;

import static dev.hepatica.security.Token.BASE;
import static dev.hepatica.security.Token.CLINIC;
import static dev.hepatica.security.Token.CLINIC_JKU;
import static dev.hepatica.security.Token.HOSPITAL;
import static dev.hepatica.security.Token.HOSPITAL_JKU;
import static dev.hepatica.security.Token.NOW;
import static dev.hepatica.security.Token.SERVICE;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSAEncrypter;
import dev.hepatica.security.token.Refusal.RefusalKind;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What is wrong with a request, and what the log says of it. The caller gets one and the same answer to all. */
@SuppressWarnings("ImmutableEnumChecker")
enum BadToken {
    NO_TOKEN(RefusalKind.NO_TOKEN, () -> List.of()),
    EMPTY_HEADER(RefusalKind.NO_TOKEN, () -> List.of("")),
    NOT_BEARER(RefusalKind.NO_TOKEN, () -> List.of("Basic dXNlcjpwYXNzd29yZA==")),
    A_TOKEN_WITHOUT_ITS_SCHEME(RefusalKind.NO_TOKEN, () -> List.of(good().text())),
    ANOTHER_SCHEME_WITH_A_GOOD_TOKEN(RefusalKind.NO_TOKEN, () -> List.of("DPoP " + good().text())),
    TWO_GOOD_TOKENS(RefusalKind.NO_TOKEN, () -> List.of("Bearer " + good().text(), "Bearer " + good().text())),
    NOTHING_AFTER_THE_SCHEME(RefusalKind.UNREADABLE, () -> List.of("Bearer  ")),
    GARBAGE(RefusalKind.UNREADABLE, () -> List.of("Bearer open-sesame")),
    GARBAGE_IN_THREE_PARTS(RefusalKind.UNREADABLE, () -> List.of("Bearer a.b.c")),
    TWO_TOKENS_IN_ONE_HEADER(
            RefusalKind.UNREADABLE, () -> List.of("Bearer " + good().text() + ", Bearer " + good().text())),
    TOO_LARGE(RefusalKind.UNREADABLE, token -> token.claim("padding", "x".repeat(8000))),
    CLAIMS_THAT_ARE_NO_OBJECT(RefusalKind.ISSUER, () -> List.of("Bearer " + good().text("[]"))),
    DEEPLY_NESTED(RefusalKind.UNREADABLE, () -> List.of("Bearer " + good().text("{\"a\":" + "[".repeat(5000)))),
    CLAIMS_TWICE(
            RefusalKind.UNREADABLE,
            () -> List.of("Bearer "
                    + good().text(Token.json(good().claims()).replaceFirst("[{]", "{\"iss\":\"" + HOSPITAL + "\",")))),

    ALG_NONE(RefusalKind.UNSIGNED, token -> token.header("alg", "none").signedBy(content -> new byte[0])),
    ALG_NONE_WITH_A_SIGNATURE(RefusalKind.UNREADABLE, token -> token.header("alg", "none")),
    ALG_NONE_IN_CAPITALS(
            RefusalKind.ALGORITHM, token -> token.header("alg", "NONE").signedBy(content -> new byte[] {1})),
    NO_ALG(RefusalKind.UNREADABLE, token -> token.header("alg", null)),
    HS256_WITH_THE_PUBLIC_KEY_AS_SECRET(
            RefusalKind.ALGORITHM,
            token -> token.header("alg", "HS256").signedBy(content -> hmac("HmacSHA256", content, publicKey()))),
    HS384_WITH_THE_PUBLISHED_SET_AS_SECRET(
            RefusalKind.ALGORITHM,
            token -> token.header("alg", "HS384")
                    .signedBy(content ->
                            hmac("HmacSHA384", content, Keys.published(Keys.RSA).getBytes(UTF_8)))),
    RS256_WHICH_IS_NOT_CONFIGURED(
            RefusalKind.ALGORITHM, token -> token.header("alg", "RS256").signedBy(Keys.rsa(Keys.RSA), "SHA256withRSA")),
    RS512_WHICH_IS_NOT_CONFIGURED(
            RefusalKind.ALGORITHM, token -> token.header("alg", "RS512").signedBy(Keys.rsa(Keys.RSA), "SHA512withRSA")),
    ES256K(RefusalKind.ALGORITHM, token -> token.es384().header("alg", "ES256K")),
    EDDSA(RefusalKind.ALGORITHM, token -> token.es384().header("alg", "EdDSA")),
    ES384_WHERE_THE_CLIENT_SIGNS_WITH_RS384(
            RefusalKind.ALGORITHM,
            () -> Token.clinic(SERVICE)
                    .header("alg", "ES384")
                    .header("kid", Keys.OTHER_EC)
                    .signedBy(Keys.ec(Keys.OTHER_EC))
                    .asHeader()),

    NO_TYP(RefusalKind.HEADER, token -> token.header("typ", null)),
    ANOTHER_TYP(RefusalKind.HEADER, token -> token.header("typ", "at+jwt")),
    NO_KID(RefusalKind.HEADER, token -> token.header("kid", null)),
    UNKNOWN_KID(RefusalKind.UNKNOWN_KEY, token -> token.header("kid", "hospital-2027")),
    EMPTY_KID(RefusalKind.UNKNOWN_KEY, token -> token.header("kid", "")),
    KEY_OF_ANOTHER_ISSUER(
            RefusalKind.UNKNOWN_KEY,
            token -> token.header("kid", Keys.OTHER_RSA).signedBy(Keys.rsa(Keys.OTHER_RSA))),
    KEY_OF_ANOTHER_ISSUER_UNDER_OUR_NAME_FOR_IT(
            RefusalKind.SIGNATURE, token -> token.signedBy(Keys.rsa(Keys.OTHER_RSA))),
    KEY_OF_AN_ATTACKER(RefusalKind.SIGNATURE, token -> token.signedBy(Keys.rsa(Keys.ATTACKER))),
    KEY_THAT_IS_TOO_SHORT(
            RefusalKind.UNKNOWN_KEY, token -> token.header("kid", Keys.SHORT).signedBy(Keys.rsa(Keys.SHORT))),
    RSA_NAMED_FOR_AN_ELLIPTIC_KEY(RefusalKind.UNKNOWN_KEY, token -> token.header("kid", Keys.EC)),
    ELLIPTIC_NAMED_FOR_AN_RSA_KEY(
            RefusalKind.UNKNOWN_KEY, token -> token.es384().header("kid", Keys.RSA)),

    UNKNOWN_ISSUER(RefusalKind.ISSUER, token -> token.claim("iss", "https://elsewhere.example/fhir")),
    ISSUER_WITH_A_SLASH_MORE(RefusalKind.ISSUER, token -> token.claim("iss", HOSPITAL + "/")),
    NO_ISSUER(RefusalKind.ISSUER, token -> token.claim("iss", null)),
    ISSUER_THAT_IS_NOT_TEXT(RefusalKind.UNREADABLE, token -> token.claim("iss", List.of(HOSPITAL))),
    ANOTHER_ISSUER_THAN_SIGNED(
            RefusalKind.UNKNOWN_KEY, token -> token.claim("iss", CLINIC).claim("tenant", "north")),

    JKU_NOT_CONFIGURED(RefusalKind.KEY_ADDRESS, token -> token.header("jku", "https://attacker.example/jwks.json")),
    JKU_OF_ANOTHER_ISSUER(RefusalKind.KEY_ADDRESS, token -> token.header("jku", CLINIC_JKU)),
    JKU_WITHOUT_TLS(RefusalKind.KEY_ADDRESS, token -> token.header("jku", HOSPITAL_JKU.replace("https:", "http:"))),
    JKU_WITH_MORE_BEHIND(RefusalKind.KEY_ADDRESS, token -> token.header("jku", HOSPITAL_JKU + "?attacker.example")),
    JKU_WITH_MORE_BEFORE(
            RefusalKind.KEY_ADDRESS, token -> token.header("jku", "https://attacker.example/?" + HOSPITAL_JKU)),
    BRINGS_ITS_KEY_ALONG(
            RefusalKind.HEADER,
            token -> token.header("jwk", Keys.rsa(Keys.ATTACKER).toPublicJWK().toJSONObject())
                    .signedBy(Keys.rsa(Keys.ATTACKER))),
    BRINGS_A_CERTIFICATE_ALONG(RefusalKind.HEADER, token -> token.header("x5c", List.of("MIIB"))),
    NAMES_THE_ADDRESS_OF_A_CERTIFICATE(
            RefusalKind.HEADER, token -> token.header("x5u", "https://attacker.example/certificate.pem")),
    CRITICAL_HEADER(
            RefusalKind.HEADER, token -> token.header("crit", List.of("exp")).header("exp", 1)),
    UNENCODED_PAYLOAD(
            RefusalKind.HEADER, token -> token.header("crit", List.of("b64")).header("b64", false)),
    ENCRYPTED(RefusalKind.UNSIGNED, () -> List.of("Bearer " + encrypted())),

    TAMPERED_CLAIMS(RefusalKind.SIGNATURE, () -> List.of("Bearer " + spliced(1, good().claim("sub", "root")))),
    TAMPERED_HEADER(RefusalKind.SIGNATURE, () -> List.of("Bearer " + spliced(0, good().header("cty", "x")))),
    SIGNATURE_OF_ANOTHER_TOKEN(RefusalKind.SIGNATURE, () -> List.of("Bearer " + spliced(2, good()))),
    NO_SIGNATURE(RefusalKind.UNREADABLE, token -> token.signedBy(content -> new byte[0])),
    SIGNATURE_OF_ZEROS(RefusalKind.SIGNATURE, token -> token.es384().signedBy(content -> new byte[96])),

    NO_AUDIENCE(RefusalKind.CLAIMS, token -> token.claim("aud", null)),
    NO_AUDIENCE_IN_A_LIST(RefusalKind.AUDIENCE, token -> token.claim("aud", List.of())),
    FOR_ANOTHER_SERVICE(RefusalKind.AUDIENCE, token -> token.claim("aud", BASE + "/cds-services/crlm-order-check")),
    FOR_ITS_FEEDBACK(RefusalKind.AUDIENCE, token -> token.claim("aud", SERVICE + "/feedback")),
    FOR_DISCOVERY(RefusalKind.AUDIENCE, token -> token.claim("aud", BASE + "/cds-services")),
    FOR_THE_BASE(RefusalKind.AUDIENCE, token -> token.claim("aud", BASE)),
    FOR_ANOTHER_HOST(
            RefusalKind.AUDIENCE, token -> token.claim("aud", "https://attacker.example/cds-services/crlm-assessment")),
    FOR_THE_SAME_WITHOUT_TLS(RefusalKind.AUDIENCE, token -> token.claim("aud", SERVICE.replace("https:", "http:"))),
    FOR_A_PREFIX(RefusalKind.AUDIENCE, token -> token.claim("aud", SERVICE.substring(0, SERVICE.length() - 1))),
    FOR_THE_SAME_WITH_A_SLASH(RefusalKind.AUDIENCE, token -> token.claim("aud", SERVICE + "/")),
    FOR_THE_SAME_WITH_A_QUERY(RefusalKind.AUDIENCE, token -> token.claim("aud", SERVICE + "?a=b")),
    FOR_OTHERS_IN_A_LIST(
            RefusalKind.AUDIENCE,
            token -> token.claim("aud", List.of(BASE, BASE + "/cds-services", "crlm-assessment"))),

    NO_EXPIRY(RefusalKind.CLAIMS, token -> token.claim("exp", null)),
    EXPIRED(
            RefusalKind.EXPIRED,
            token -> token.claim("iat", NOW.getEpochSecond() - 400).claim("exp", NOW.getEpochSecond() - 61)),
    GOOD_FOR_TOO_LONG(RefusalKind.CLAIMS, token -> token.claim("exp", NOW.getEpochSecond() + 3601)),
    GOOD_FOR_EVER(RefusalKind.CLAIMS, token -> token.claim("exp", 99_999_999_999L)),
    EXPIRY_THAT_IS_NO_NUMBER(RefusalKind.UNREADABLE, token -> token.claim("exp", "tomorrow")),
    NO_ISSUE_TIME(RefusalKind.CLAIMS, token -> token.claim("iat", null)),
    ISSUED_IN_THE_FUTURE(
            RefusalKind.CLAIMS,
            token -> token.claim("iat", NOW.getEpochSecond() + 61).claim("exp", NOW.getEpochSecond() + 300)),
    ISSUED_AFTER_ITS_END(
            RefusalKind.CLAIMS,
            token -> token.claim("iat", NOW.getEpochSecond() + 30).claim("exp", NOW.getEpochSecond() + 20)),
    NOT_YET_GOOD(RefusalKind.CLAIMS, token -> token.claim("nbf", NOW.getEpochSecond() + 61)),
    NO_ID(RefusalKind.CLAIMS, token -> token.claim("jti", null)),
    BLANK_ID(RefusalKind.CLAIMS, token -> token.claim("jti", " ")),
    ID_THAT_IS_TOO_LONG(RefusalKind.CLAIMS, token -> token.claim("jti", "x".repeat(257))),

    TENANT_NOT_ALLOWED(RefusalKind.TENANT, () -> tenant("east").asHeader()),
    TENANT_IN_OTHER_LETTERS(RefusalKind.TENANT, () -> tenant("North").asHeader()),
    NO_TENANT(
            RefusalKind.TENANT,
            () -> Token.clinic(SERVICE).claim("tenant", null).asHeader()),
    TENANTS_IN_A_LIST(
            RefusalKind.TENANT,
            () -> Token.clinic(SERVICE)
                    .claim("tenant", List.of("north", "east"))
                    .asHeader());

    private final RefusalKind kind;
    private final Supplier<List<String>> headers;

    BadToken(RefusalKind kind, Supplier<List<String>> headers) {
        this.kind = kind;
        this.headers = headers;
    }

    BadToken(RefusalKind kind, UnaryOperator<Token> mistake) {
        this(kind, () -> mistake.apply(good()).asHeader());
    }

    RefusalKind kind() {
        return kind;
    }

    /** The Authorization headers of a request to {@link Token#SERVICE}. */
    List<String> headers() {
        return headers.get();
    }

    private static Token good() {
        return Token.hospital(SERVICE);
    }

    private static Token tenant(String tenant) {
        return Token.clinic(SERVICE).claim("tenant", tenant);
    }

    /** A good token with one of its three parts from another. */
    private static String spliced(int part, Token other) {
        var parts = good().text().split("[.]", -1);
        parts[part] = other.text().split("[.]", -1)[part];
        return String.join(".", parts);
    }

    private static byte[] publicKey() throws JOSEException {
        var key = Keys.rsa(Keys.RSA).toRSAPublicKey().getEncoded();
        return ("-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key)
                        + "\n-----END PUBLIC KEY-----\n")
                .getBytes(UTF_8);
    }

    private static byte[] hmac(String algorithm, byte[] content, byte[] secret)
            throws java.security.GeneralSecurityException {
        var mac = Mac.getInstance(algorithm);
        mac.init(new SecretKeySpec(secret, algorithm));
        return mac.doFinal(content);
    }

    private static String encrypted() {
        try {
            var token = new JWEObject(
                    new JWEHeader.Builder(JWEAlgorithm.RSA_OAEP_256, EncryptionMethod.A256GCM)
                            .contentType("JWT")
                            .keyID(Keys.RSA)
                            .build(),
                    new Payload(good().text()));
            token.encrypt(new RSAEncrypter(Keys.rsa(Keys.RSA)));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
