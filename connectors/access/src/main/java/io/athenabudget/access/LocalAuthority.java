package io.athenabudget.access;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.PEMKeyPair;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaMiscPEMGenerator;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObjectGenerator;
import org.bouncycastle.util.io.pem.PemWriter;

/**
 * A certificate authority of this machine alone, for the local run and for tests: makes its key on first use, and
 * certificates that name services. In production the platform (cert-manager, SPIRE) issues both.
 */
public final class LocalAuthority {
    private static final String TRUST_DOMAIN = "spiffe://athena-budget/";
    private static final Duration OWN_LIFETIME = Duration.ofDays(3650);
    private static final Duration LIFETIME = Duration.ofDays(90);
    /** Certificates are renewed when less than this is left of them. */
    private static final Duration RENEWAL = Duration.ofDays(30);

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final Path directory;
    private final Clock clock;
    private final PrivateKey key;
    private final X509Certificate certificate;
    private final SecureRandom random = new SecureRandom();

    private LocalAuthority(Path directory, Clock clock) throws IOException, GeneralSecurityException {
        this.directory = directory;
        this.clock = clock;
        Path keyFile = directory.resolve("ca.key");
        Path certificateFile = directory.resolve("ca.pem");
        if (Files.exists(keyFile) && Files.exists(certificateFile)) {
            this.key = readKey(keyFile);
            this.certificate = readCertificate(certificateFile);
        } else {
            KeyPair pair = newKey();
            X500Name name = new X500Name("CN=Athena Budget local authority");
            this.key = pair.getPrivate();
            this.certificate = sign(builder(name, name, pair, clock.instant(), OWN_LIFETIME)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(0))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign)));
            write(keyFile, new JcaPKCS8Generator(key, null), true);
            write(certificateFile, new JcaMiscPEMGenerator(certificate), false);
        }
    }

    /** The authority of this directory, made if there is none. */
    public static LocalAuthority in(Path directory, Clock clock) throws IOException {
        Files.createDirectories(directory);
        try {
            return new LocalAuthority(directory, clock);
        } catch (GeneralSecurityException e) {
            throw new IOException("The local certificate authority in " + directory + " cannot be used", e);
        }
    }

    /** What others trust. */
    public Path certificateFile() {
        return directory.resolve("ca.pem");
    }

    /** The name of a service, as its certificate has it. */
    public static String nameOf(String service) {
        return TRUST_DOMAIN + service;
    }

    /**
     * Where a service finds its certificate and key.
     *
     * @param certificate PEM
     * @param key PKCS#8 PEM, readable by its owner only
     */
    public record Identity(Path certificate, Path key) {}

    /** The identity of a service, made or renewed when it has none, or one that ends soon. */
    public Identity identityOf(String service) throws IOException {
        Identity identity = identity(service);
        try {
            if (Files.exists(identity.certificate)
                    && readCertificate(identity.certificate)
                            .getNotAfter()
                            .toInstant()
                            .isAfter(clock.instant().plus(RENEWAL))) {
                return identity;
            }
        } catch (IOException e) {
            // One that cannot be read is replaced.
        }
        return issue(service, LIFETIME);
    }

    /** Makes a new certificate and key for a service, in the place of those it has. */
    public Identity issue(String service, Duration lifetime) throws IOException {
        try {
            KeyPair pair = newKey();
            GeneralNames names = new GeneralNames(new GeneralName[] {
                new GeneralName(GeneralName.uniformResourceIdentifier, nameOf(service)),
                new GeneralName(GeneralName.dNSName, "localhost"),
                new GeneralName(GeneralName.iPAddress, "127.0.0.1")
            });
            X509Certificate issued = sign(builder(
                            new X500Name(certificate.getSubjectX500Principal().getName()),
                            new X500Name("CN=" + service),
                            pair,
                            clock.instant(),
                            lifetime)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                    .addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(new KeyPurposeId[] {
                        KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth
                    }))
                    .addExtension(Extension.subjectAlternativeName, false, names));
            Identity identity = identity(service);
            write(identity.key, new JcaPKCS8Generator(pair.getPrivate(), null), true);
            write(identity.certificate, new JcaMiscPEMGenerator(issued), false);
            return identity;
        } catch (GeneralSecurityException e) {
            throw new IOException("No certificate could be made for " + service, e);
        }
    }

    private Identity identity(String service) {
        return new Identity(directory.resolve(service + ".pem"), directory.resolve(service + ".key"));
    }

    private X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair pair, Instant now, Duration lifetime) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(120, random).setBit(120),
                Date.from(now.minus(CLOCK_SKEW)),
                Date.from(now.plus(lifetime)),
                subject,
                pair.getPublic());
    }

    private X509Certificate sign(X509v3CertificateBuilder builder) throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }

    private static KeyPair newKey() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static PrivateKey readKey(Path file) throws IOException {
        try (PEMParser parser = new PEMParser(Files.newBufferedReader(file))) {
            Object object = parser.readObject();
            PrivateKeyInfo info =
                    object instanceof PEMKeyPair pair ? pair.getPrivateKeyInfo() : (PrivateKeyInfo) object;
            return new JcaPEMKeyConverter().getPrivateKey(info);
        }
    }

    private static X509Certificate readCertificate(Path file) throws IOException {
        try (PEMParser parser = new PEMParser(Files.newBufferedReader(file))) {
            if (parser.readObject() instanceof X509CertificateHolder holder) {
                return new JcaX509CertificateConverter().getCertificate(holder);
            }
            throw new IOException(file + " holds no certificate");
        } catch (GeneralSecurityException e) {
            throw new IOException(file + " holds no certificate", e);
        }
    }

    /** Replaces the file at once, so that whoever watches it never reads half of it. */
    private static void write(Path file, PemObjectGenerator object, boolean secret) throws IOException {
        StringWriter text = new StringWriter();
        try (PemWriter pem = new PemWriter(text)) {
            pem.writeObject(object);
        }
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        Path fresh = secret && posix
                ? Files.createTempFile(
                        file.getParent(),
                        file.getFileName().toString(),
                        ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
        Files.writeString(fresh, text.toString());
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
