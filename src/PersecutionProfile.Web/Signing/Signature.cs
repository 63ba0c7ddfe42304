using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PersecutionProfile.Web.Signing;

/// <summary>A signature as a file beside what is signed: that of ECDSA with SHA-256, as DER, in base64 on one line.</summary>
internal static class Signature
{
    public const string End = ".sig";

    /// <summary>Another one each time: it has chance in it.</summary>
    public static byte[] Of(ReadOnlySpan<byte> content, ECDsa key) => Encoding.ASCII.GetBytes(
        $"{Convert.ToBase64String(key.SignData(content, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence))}\n");

    public static bool Fits(ReadOnlySpan<byte> signature, ReadOnlySpan<byte> content, ECDsa key) =>
        IsOne(signature) && key.VerifyData(content, Der(signature), HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

    /// <summary>Whether it has the form of one, of whatever key: a sequence whose length, under 128, is that of the rest.</summary>
    public static bool IsOne(ReadOnlySpan<byte> signature) => Der(signature) is [0x30, var length, ..] der && der.Length == length + 2;

    /// <summary>Empty for what is no base64.</summary>
    private static byte[] Der(ReadOnlySpan<byte> signature)
    {
        var der = new byte[Base64.GetMaxDecodedFromUtf8Length(signature.Length)];
        return Base64.DecodeFromUtf8(signature, der, out _, out var length) == System.Buffers.OperationStatus.Done ? der[..length] : [];
    }
}
