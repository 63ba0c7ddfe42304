using System.Security.Cryptography;
using System.Text;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Signing;

/// <summary>
/// The two halves of a key, as files that OpenSSL reads too: ECDSA on the curve P-256, in PEM. What one signs, the other proves.
/// </summary>
internal static class KeyPair
{
    public const string PrivateEnd = ".private.pem";
    public const string PublicEnd = ".public.pem";

    private const string Curve = "1.2.840.10045.3.1.7";

    /// <summary>Writes both, never over a file that exists.</summary>
    /// <param name="name">The files without their endings.</param>
    /// <exception cref="ContentException">A file of that name exists.</exception>
    public static void Write(string name)
    {
        if (new[] { name + PrivateEnd, name + PublicEnd }.FirstOrDefault(Path.Exists) is { } taken)
            throw new ContentException(
                $"{taken} exists already, and nothing was changed: a key that is lost can sign nothing more. Name another.");
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(name))!);
        Write(name + PrivateEnd, key.ExportPkcs8PrivateKeyPem(), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Write(
            name + PublicEnd,
            key.ExportSubjectPublicKeyInfoPem(),
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
    }

    /// <exception cref="ContentException">The file holds no private key of this kind.</exception>
    public static ECDsa ReadPrivate(string file) => Read(file, isPrivate: true);

    /// <exception cref="ContentException">The file holds no public key of this kind.</exception>
    public static ECDsa ReadPublic(string file) => Read(file, isPrivate: false);

    private static void Write(string file, string pem, UnixFileMode mode)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = mode;
        using var stream = new FileStream(file, options);
        stream.Write(Encoding.ASCII.GetBytes($"{pem}\n"));
    }

    private static ECDsa Read(string file, bool isPrivate)
    {
        if (!File.Exists(file))
            throw new ContentException(isPrivate
                ? $"There is no key “{file}”. A pair is made by: new key NAME"
                : $"There is no key “{file}”. Ask for the public key of who made the copy, from somebody you trust and not from where the copy came.");
        var pem = File.ReadAllText(file);
        var label = PemEncoding.TryFind(pem, out var fields) ? pem[fields.Label] : "";
        var wrong = (label, isPrivate) switch
        {
            _ when label == "ENCRYPTED PRIVATE KEY" || pem.Contains("Proc-Type: 4,ENCRYPTED", StringComparison.Ordinal) =>
                $"is locked with a password, which nobody is asked for here. Unlock a copy: openssl pkey -in {file} -out COPY",
            ("PUBLIC KEY", true) => $"is a public key, which cannot sign. Name the private one, as *{PrivateEnd}.",
            ("PRIVATE KEY" or "EC PRIVATE KEY", false) =>
                $"is a private key, which should stay with who signs. To check a copy, name the public one, as *{PublicEnd}.",
            ("PUBLIC KEY", false) or ("PRIVATE KEY" or "EC PRIVATE KEY", true) => "",
            ("", _) => "is no key: it has no line such as -----BEGIN PUBLIC KEY-----.",
            _ => $"holds something else than a key of this kind: {label}. A pair is made by: new key NAME",
        };
        if (wrong.Length > 0)
            throw new ContentException($"“{file}” {wrong}");
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            // On some systems the curve has a name only, on others a number.
            var curve = key.ExportParameters(includePrivateParameters: false).Curve.Oid;
            if (curve.Value == Curve || curve.FriendlyName is "nistP256" or "ECDSA_P256")
                return key;
        }
        catch (Exception error) when (error is CryptographicException or ArgumentException)
        {
            key.Dispose();
            throw new ContentException(
                $"“{file}” cannot be read as a key of ECDSA on the curve P-256. A pair is made by: new key NAME");
        }
        key.Dispose();
        throw new ContentException($"“{file}” is a key on another curve than P-256. A pair is made by: new key NAME");
    }
}
