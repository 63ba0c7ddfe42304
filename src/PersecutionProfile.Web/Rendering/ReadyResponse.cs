using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Headers;
using Microsoft.Net.Http.Headers;

namespace PersecutionProfile.Web.Rendering;

/// <summary>An answer whose bytes are made once and sent to everybody: as they are, with gzip or with Brotli.</summary>
public sealed class ReadyResponse
{
    private readonly Lazy<Encoded> gzip;
    private readonly Lazy<Encoded> brotli;
    private readonly Encoded plain;

    private readonly bool isCompressed;

    /// <param name="isImmutable">Whether its address changes with its content.</param>
    /// <param name="isCompressed">Whether the format, such as JPEG, is small already.</param>
    public ReadyResponse(int status, string contentType, ReadOnlyMemory<byte> body, bool isImmutable = false, bool isCompressed = false)
    {
        (Status, ContentType, Body, IsImmutable, this.isCompressed) = (status, contentType, body, isImmutable, isCompressed);
        var hash = Convert.ToHexStringLower(SHA256.HashData(body.Span))[..12];
        plain = new Encoded(body, $"\"{hash}\"", null);
        gzip = new Lazy<Encoded>(() => new Encoded(Compress(body, stream => new GZipStream(stream, CompressionLevel.SmallestSize)), $"\"{hash}-gz\"", "gzip"));
        brotli = new Lazy<Encoded>(() => new Encoded(Compress(body, stream => new BrotliStream(stream, CompressionLevel.SmallestSize)), $"\"{hash}-br\"", "br"));
    }

    public int Status { get; }

    public string ContentType { get; }

    public ReadOnlyMemory<byte> Body { get; }

    public bool IsHtml => ContentType.StartsWith("text/html", StringComparison.Ordinal);

    /// <summary>Whether it is sent compressed to who wants that.</summary>
    public bool IsCompressible => !isCompressed && Body.Length >= 200;

    public ReadOnlyMemory<byte> Brotli => brotli.Value.Bytes;

    public ReadOnlyMemory<byte> Gzip => gzip.Value.Bytes;

    public string CacheControl => IsImmutable ? "max-age=31536000,immutable" : "no-cache";

    private bool IsImmutable { get; }

    /// <summary>A page's own policy; null where the site's holds, which is nearly everywhere.</summary>
    public string? ContentSecurityPolicy { get; init; }

    /// <summary>Whether other sites may show the page in a frame.</summary>
    public bool IsFrameable => SecurityHeaders.IsFrameable(ContentSecurityPolicy);

    public Task WriteAsync(HttpContext context)
    {
        var chosen = Choose(context.Request.Headers.AcceptEncoding.ToString());
        var (request, response) = (context.Request, context.Response);
        response.StatusCode = Status;
        response.Headers.ContentType = ContentType;
        response.Headers.ETag = chosen.Tag;
        response.Headers.Vary = isCompressed ? default : HeaderNames.AcceptEncoding;
        response.Headers.CacheControl = CacheControl;
        if (ContentSecurityPolicy is not null)
            response.Headers.WriteOwnPolicy(ContentSecurityPolicy);
        if (Status == StatusCodes.Status200OK && Matches(request.Headers.IfNoneMatch, chosen.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        if (chosen.Name is not null)
            response.Headers.ContentEncoding = chosen.Name;
        response.ContentLength = chosen.Bytes.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(chosen.Bytes, context.RequestAborted).AsTask();
    }

    private Encoded Choose(string accepted)
    {
        if (accepted.Length == 0 || !IsCompressible || !StringWithQualityHeaderValue.TryParseList([accepted], out var encodings))
            return plain;
        bool Accepts(string name) => encodings.Any(encoding => encoding.Value.Equals(name, StringComparison.OrdinalIgnoreCase) && encoding.Quality is not 0);
        return Accepts("br") ? brotli.Value : Accepts("gzip") ? gzip.Value : plain;
    }

    private static bool Matches(Microsoft.Extensions.Primitives.StringValues ifNoneMatch, string tag) =>
        ifNoneMatch.Count > 0 && EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags)
        && tags.Any(candidate => candidate.Tag == "*" || candidate.Tag == tag);

    private static byte[] Compress(ReadOnlyMemory<byte> body, Func<Stream, Stream> encode)
    {
        using var output = new MemoryStream();
        using (var encoder = encode(output))
            encoder.Write(body.Span);
        return output.ToArray();
    }

    private sealed record Encoded(ReadOnlyMemory<byte> Bytes, string Tag, string? Name);
}
