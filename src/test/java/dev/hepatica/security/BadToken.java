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
import dev.hepatica.security.token.Refusal.Kind;
import java.util.Base64;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What is wrong with a request, and what the log says of it. The caller gets one and the same answer to all. */
@SuppressWarnings("ImmutableEnumChecker")
enum BadToken {
    NO_TOKEN(Kind.NO_TOKEN, () -> List.of()),
    EMPTY_HEADER(Kind.NO_TOKEN, () -> List.of("")),
    NOT_BEARER(Kind.NO_TOKEN, () -> List.of("Basic dXNlcjpwYXNzd29yZA==")),
    A_TOKEN_WITHOUT_ITS_SCHEME(Kind.NO_TOKEN, () -> List.of(good().text())),
    ANOTHER_SCHEME_WITH_A_GOOD_TOKEN(Kind.NO_TOKEN, () -> List.of("DPoP " + good().text())),
    TWO_GOOD_TOKENS(Kind.NO_TOKEN, () -> List.of("Bearer " + good().text(), "Bearer " + good().text())),
    NOTHING_AFTER_THE_SCHEME(Kind.UNREADABLE, () -> List.of("Bearer  ")),
    GARBAGE(Kind.UNREADABLE, () -> List.of("Bearer open-sesame")),
    GARBAGE_IN_THREE_PARTS(Kind.UNREADABLE, () -> List.of("Bearer a.b.c")),
    TWO_TOKENS_IN_ONE_HEADER(Kind.UNREADABLE, () -> List.of("Bearer " + good().text() + ", Bearer " + good().text())),
    TOO_LARGE(Kind.UNREADABLE, token -> token.claim("padding", "x".repeat(8000))),
    CLAIMS_THAT_ARE_NO_OBJECT(Kind.ISSUER, () -> List.of("Bearer " + good().text("[]"))),
    DEEPLY_NESTED(Kind.UNREADABLE, () -> List.of("Bearer " + good().text("{\"a\":" + "[".repeat(5000)))),
    CLAIMS_TWICE(
            Kind.UNREADABLE,
            () -> List.of("Bearer "
                    + good().text(Token.json(good().claims()).replaceFirst("[{]", "{\"iss\":\"" + HOSPITAL + "\",")))),

    ALG_NONE(Kind.UNSIGNED, token -> token.header("alg", "none").signedBy(content -> new byte[0])),
    ALG_NONE_WITH_A_SIGNATURE(Kind.UNREADABLE, token -> token.header("alg", "none")),
    ALG_NONE_IN_CAPITALS(Kind.ALGORITHM, token -> token.header("alg", "NONE").signedBy(content -> new byte[] {1})),
    NO_ALG(Kind.UNREADABLE, token -> token.header("alg", null)),
    HS256_WITH_THE_PUBLIC_KEY_AS_SECRET(
            Kind.ALGORITHM,
            token -> token.header("alg", "HS256").signedBy(content -> hmac("HmacSHA256", content, publicKey()))),
    HS384_WITH_THE_PUBLISHED_SET_AS_SECRET(
            Kind.ALGORITHM,
            token -> token.header("alg", "HS384")
                    .signedBy(content ->
                            hmac("HmacSHA384", content, Keys.published(Keys.RSA).getBytes(UTF_8)))),
    RS256_WHICH_IS_NOT_CONFIGURED(
            Kind.ALGORITHM, token -> token.header("alg", "RS256").signedBy(Keys.rsa(Keys.RSA), "SHA256withRSA")),
    RS512_WHICH_IS_NOT_CONFIGURED(
            Kind.ALGORITHM, token -> token.header("alg", "RS512").signedBy(Keys.rsa(Keys.RSA), "SHA512withRSA")),
    ES256K(Kind.ALGORITHM, token -> token.es384().header("alg", "ES256K")),
    EDDSA(Kind.ALGORITHM, token -> token.es384().header("alg", "EdDSA")),
    ES384_WHERE_THE_CLIENT_SIGNS_WITH_RS384(
            Kind.ALGORITHM,
            () -> Token.clinic(SERVICE)
                    .header("alg", "ES384")
                    .header("kid", Keys.OTHER_EC)
                    .signedBy(Keys.ec(Keys.OTHER_EC))
                    .asHeader()),

    NO_TYP(Kind.HEADER, token -> token.header("typ", null)),
    ANOTHER_TYP(Kind.HEADER, token -> token.header("typ", "at+jwt")),
    NO_KID(Kind.HEADER, token -> token.header("kid", null)),
    UNKNOWN_KID(Kind.UNKNOWN_KEY, token -> token.header("kid", "hospital-2027")),
    EMPTY_KID(Kind.UNKNOWN_KEY, token -> token.header("kid", "")),
    KEY_OF_ANOTHER_ISSUER(
            Kind.UNKNOWN_KEY, token -> token.header("kid", Keys.OTHER_RSA).signedBy(Keys.rsa(Keys.OTHER_RSA))),
    KEY_OF_ANOTHER_ISSUER_UNDER_OUR_NAME_FOR_IT(Kind.SIGNATURE, token -> token.signedBy(Keys.rsa(Keys.OTHER_RSA))),
    KEY_OF_AN_ATTACKER(Kind.SIGNATURE, token -> token.signedBy(Keys.rsa(Keys.ATTACKER))),
    KEY_THAT_IS_TOO_SHORT(
            Kind.UNKNOWN_KEY, token -> token.header("kid", Keys.SHORT).signedBy(Keys.rsa(Keys.SHORT))),
    RSA_NAMED_FOR_AN_ELLIPTIC_KEY(Kind.UNKNOWN_KEY, token -> token.header("kid", Keys.EC)),
    ELLIPTIC_NAMED_FOR_AN_RSA_KEY(Kind.UNKNOWN_KEY, token -> token.es384().header("kid", Keys.RSA)),

    UNKNOWN_ISSUER(Kind.ISSUER, token -> token.claim("iss", "https://elsewhere.example/fhir")),
    ISSUER_WITH_A_SLASH_MORE(Kind.ISSUER, token -> token.claim("iss", HOSPITAL + "/")),
    NO_ISSUER(Kind.ISSUER, token -> token.claim("iss", null)),
    ISSUER_THAT_IS_NOT_TEXT(Kind.UNREADABLE, token -> token.claim("iss", List.of(HOSPITAL))),
    ANOTHER_ISSUER_THAN_SIGNED(
            Kind.UNKNOWN_KEY, token -> token.claim("iss", CLINIC).claim("tenant", "north")),

    JKU_NOT_CONFIGURED(Kind.KEY_ADDRESS, token -> token.header("jku", "https://attacker.example/jwks.json")),
    JKU_OF_ANOTHER_ISSUER(Kind.KEY_ADDRESS, token -> token.header("jku", CLINIC_JKU)),
    JKU_WITHOUT_TLS(Kind.KEY_ADDRESS, token -> token.header("jku", HOSPITAL_JKU.replace("https:", "http:"))),
    JKU_WITH_MORE_BEHIND(Kind.KEY_ADDRESS, token -> token.header("jku", HOSPITAL_JKU + "?attacker.example")),
    JKU_WITH_MORE_BEFORE(Kind.KEY_ADDRESS, token -> token.header("jku", "https://attacker.example/?" + HOSPITAL_JKU)),
    BRINGS_ITS_KEY_ALONG(
            Kind.HEADER,
            token -> token.header("jwk", Keys.rsa(Keys.ATTACKER).toPublicJWK().toJSONObject())
                    .signedBy(Keys.rsa(Keys.ATTACKER))),
    BRINGS_A_CERTIFICATE_ALONG(Kind.HEADER, token -> token.header("x5c", List.of("MIIB"))),
    NAMES_THE_ADDRESS_OF_A_CERTIFICATE(
            Kind.HEADER, token -> token.header("x5u", "https://attacker.example/certificate.pem")),
    CRITICAL_HEADER(Kind.HEADER, token -> token.header("crit", List.of("exp")).header("exp", 1)),
    UNENCODED_PAYLOAD(Kind.HEADER, token -> token.header("crit", List.of("b64")).header("b64", false)),
    ENCRYPTED(Kind.UNSIGNED, () -> List.of("Bearer " + encrypted())),

    TAMPERED_CLAIMS(Kind.SIGNATURE, () -> List.of("Bearer " + spliced(1, good().claim("sub", "root")))),
    TAMPERED_HEADER(Kind.SIGNATURE, () -> List.of("Bearer " + spliced(0, good().header("cty", "x")))),
    SIGNATURE_OF_ANOTHER_TOKEN(Kind.SIGNATURE, () -> List.of("Bearer " + spliced(2, good()))),
    NO_SIGNATURE(Kind.UNREADABLE, token -> token.signedBy(content -> new byte[0])),
    SIGNATURE_OF_ZEROS(Kind.SIGNATURE, token -> token.es384().signedBy(content -> new byte[96])),

    NO_AUDIENCE(Kind.CLAIMS, token -> token.claim("aud", null)),
    NO_AUDIENCE_IN_A_LIST(Kind.AUDIENCE, token -> token.claim("aud", List.of())),
    FOR_ANOTHER_SERVICE(Kind.AUDIENCE, token -> token.claim("aud", BASE + "/cds-services/crlm-order-check")),
    FOR_ITS_FEEDBACK(Kind.AUDIENCE, token -> token.claim("aud", SERVICE + "/feedback")),
    FOR_DISCOVERY(Kind.AUDIENCE, token -> token.claim("aud", BASE + "/cds-services")),
    FOR_THE_BASE(Kind.AUDIENCE, token -> token.claim("aud", BASE)),
    FOR_ANOTHER_HOST(
            Kind.AUDIENCE, token -> token.claim("aud", "https://attacker.example/cds-services/crlm-assessment")),
    FOR_THE_SAME_WITHOUT_TLS(Kind.AUDIENCE, token -> token.claim("aud", SERVICE.replace("https:", "http:"))),
    FOR_A_PREFIX(Kind.AUDIENCE, token -> token.claim("aud", SERVICE.substring(0, SERVICE.length() - 1))),
    FOR_THE_SAME_WITH_A_SLASH(Kind.AUDIENCE, token -> token.claim("aud", SERVICE + "/")),
    FOR_THE_SAME_WITH_A_QUERY(Kind.AUDIENCE, token -> token.claim("aud", SERVICE + "?a=b")),
    FOR_OTHERS_IN_A_LIST(
            Kind.AUDIENCE, token -> token.claim("aud", List.of(BASE, BASE + "/cds-services", "crlm-assessment"))),

    NO_EXPIRY(Kind.CLAIMS, token -> token.claim("exp", null)),
    EXPIRED(
            Kind.EXPIRED,
            token -> token.claim("iat", NOW.getEpochSecond() - 400).claim("exp", NOW.getEpochSecond() - 61)),
    GOOD_FOR_TOO_LONG(Kind.CLAIMS, token -> token.claim("exp", NOW.getEpochSecond() + 3601)),
    GOOD_FOR_EVER(Kind.CLAIMS, token -> token.claim("exp", 99_999_999_999L)),
    EXPIRY_THAT_IS_NO_NUMBER(Kind.UNREADABLE, token -> token.claim("exp", "tomorrow")),
    NO_ISSUE_TIME(Kind.CLAIMS, token -> token.claim("iat", null)),
    ISSUED_IN_THE_FUTURE(
            Kind.CLAIMS,
            token -> token.claim("iat", NOW.getEpochSecond() + 61).claim("exp", NOW.getEpochSecond() + 300)),
    ISSUED_AFTER_ITS_END(
            Kind.CLAIMS,
            token -> token.claim("iat", NOW.getEpochSecond() + 30).claim("exp", NOW.getEpochSecond() + 20)),
    NOT_YET_GOOD(Kind.CLAIMS, token -> token.claim("nbf", NOW.getEpochSecond() + 61)),
    NO_ID(Kind.CLAIMS, token -> token.claim("jti", null)),
    BLANK_ID(Kind.CLAIMS, token -> token.claim("jti", " ")),
    ID_THAT_IS_TOO_LONG(Kind.CLAIMS, token -> token.claim("jti", "x".repeat(257))),

    TENANT_NOT_ALLOWED(Kind.TENANT, () -> tenant("east").asHeader()),
    TENANT_IN_OTHER_LETTERS(Kind.TENANT, () -> tenant("North").asHeader()),
    NO_TENANT(Kind.TENANT, () -> Token.clinic(SERVICE).claim("tenant", null).asHeader()),
    TENANTS_IN_A_LIST(
            Kind.TENANT,
            () -> Token.clinic(SERVICE)
                    .claim("tenant", List.of("north", "east"))
                    .asHeader());

    private final Kind kind;
    private final Supplier<List<String>> headers;

    BadToken(Kind kind, Supplier<List<String>> headers) {
        this.kind = kind;
        this.headers = headers;
    }

    BadToken(Kind kind, UnaryOperator<Token> mistake) {
        this(kind, () -> mistake.apply(good()).asHeader());
    }

    Kind kind() {
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
