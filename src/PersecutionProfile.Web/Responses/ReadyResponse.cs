using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace PersecutionProfile.Web.Responses;

/// <summary>An answer whose bytes are made once and sent to everybody: as they are, with gzip or with Brotli.</summary>
public sealed class ReadyResponse
{
    /// <summary>Objects and text around the bytes, about.</summary>
    private const int Overhead = 1000;

    /// <summary>How much is handed to the network at once: a slow reader of a large photo must not have all of it copied for him.</summary>
    private const int Portion = 32 * 1024;

    private readonly Encoded plain;
    private readonly Lazy<Encoded> gzip;
    private readonly Lazy<Encoded> brotli;
    private readonly bool isCompressed;

    /// <param name="isImmutable">Whether its address changes with its content.</param>
    /// <param name="isCompressed">Whether the format is small already, such as that of a photo.</param>
    public ReadyResponse(int status, string contentType, ReadOnlyMemory<byte> body, bool isImmutable = false, bool isCompressed = false)
    {
        (Status, ContentType, Body, IsHtml, this.isCompressed) = (
            status, contentType, body, contentType.StartsWith("text/html", StringComparison.Ordinal), isCompressed);
        CacheControl = isImmutable ? "max-age=31536000,immutable" : "no-cache";
        var hash = Convert.ToHexStringLower(SHA256.HashData(body.Span))[..12];
        plain = new Encoded(body, $"\"{hash}\"", null);
        gzip = new Lazy<Encoded>(() => new Encoded(
            Compress(stream => new GZipStream(stream, CompressionLevel.SmallestSize)), $"\"{hash}-gz\"", "gzip"));
        brotli = new Lazy<Encoded>(() => new Encoded(
            Compress(stream => new BrotliStream(stream, CompressionLevel.SmallestSize)), $"\"{hash}-br\"", "br"));
    }

    public int Status { get; }

    public string ContentType { get; }

    public ReadOnlyMemory<byte> Body { get; }

    public bool IsHtml { get; }

    /// <summary>Whether it is sent compressed to who wants that.</summary>
    public bool IsCompressible => !isCompressed && Body.Length >= 200;

    public ReadOnlyMemory<byte> Brotli => brotli.Value.Bytes;

    public ReadOnlyMemory<byte> Gzip => gzip.Value.Bytes;

    public string CacheControl { get; }

    /// <summary>A page's own policy; null where the site's holds, which is nearly everywhere.</summary>
    public string? ContentSecurityPolicy { get; init; }

    /// <summary>Bytes of memory that it takes; both compressed forms together are smaller than the page.</summary>
    public int Room => Overhead + (isCompressed ? Body.Length : 2 * Body.Length);

    public Task WriteAsync(HttpContext context)
    {
        var form = FormFor(context.Request);
        return form is null
            ? WriteAsync(context, plain)
            : form.IsValueCreated ? WriteAsync(context, form.Value)
            : CompressAndWriteAsync(context, form);
    }

    /// <summary>The compression of a large page takes a tenth of a second: it holds up nobody else.</summary>
    private async Task CompressAndWriteAsync(HttpContext context, Lazy<Encoded> form) =>
        await WriteAsync(context, await Task.Run(() => form.Value));

    private Task WriteAsync(HttpContext context, Encoded form)
    {
        var (response, headers) = (context.Response, context.Response.Headers);
        response.StatusCode = Status;
        headers.ContentType = ContentType;
        headers.ETag = form.Tag;
        headers.CacheControl = CacheControl;
        if (!isCompressed)
            headers.Vary = HeaderNames.AcceptEncoding;
        if (ContentSecurityPolicy is not null)
            headers.WriteOwnPolicy(ContentSecurityPolicy);
        if (Status == StatusCodes.Status200OK && Matches(context.Request.Headers.IfNoneMatch, form.Tag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        if (form.Name is not null)
            headers.ContentEncoding = form.Name;
        headers.ContentLength = form.Bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : SendAsync(response.Body, form.Bytes);
    }

    private static Task SendAsync(Stream visitor, ReadOnlyMemory<byte> bytes)
    {
        return bytes.Length <= Portion ? visitor.WriteAsync(bytes).AsTask() : SendPortionsAsync();

        async Task SendPortionsAsync()
        {
            for (var sent = 0; sent < bytes.Length; sent += Portion)
                await visitor.WriteAsync(bytes[sent..Math.Min(sent + Portion, bytes.Length)]);
        }
    }

    /// <summary>Null for the plain one. Brotli, as the smaller, before gzip, whatever weights are given to the two.</summary>
    private Lazy<Encoded>? FormFor(HttpRequest request)
    {
        if (!IsCompressible)
            return null;
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        return accepted.Accept("br") ? brotli : accepted.Accept("gzip") ? gzip : null;
    }

    private static bool Matches(StringValues ifNoneMatch, string tag) =>
        ifNoneMatch.Count > 0 && (ifNoneMatch == tag
            || (EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags)
                && tags.Any(candidate => candidate.Tag == "*" || candidate.Tag == tag)));

    private byte[] Compress(Func<Stream, Stream> encode)
    {
        using var output = new MemoryStream();
        using (var encoder = encode(output))
            encoder.Write(Body.Span);
        return output.ToArray();
    }

    private sealed record Encoded(ReadOnlyMemory<byte> Bytes, string Tag, string? Name);
}
