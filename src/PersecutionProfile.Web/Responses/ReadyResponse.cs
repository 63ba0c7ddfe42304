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

    private readonly Form plain;
    private readonly Form gzip;
    private readonly Form brotli;
    private readonly bool isCompressed;
    private int brotliBegun;

    /// <param name="isImmutable">Whether its address changes with its content.</param>
    /// <param name="isCompressed">Whether the format is small already, such as that of a photo.</param>
    public ReadyResponse(int status, string contentType, ReadOnlyMemory<byte> body, bool isImmutable = false, bool isCompressed = false)
    {
        (Status, ContentType, Body, IsHtml, this.isCompressed) = (
            status, contentType, body, contentType.StartsWith("text/html", StringComparison.Ordinal), isCompressed);
        CacheControl = isImmutable ? "max-age=31536000,immutable" : "no-cache";
        var hash = Convert.ToHexStringLower(SHA256.HashData(body.Span))[..12];
        plain = new Form(null, $"\"{hash}\"", new(body));
        gzip = new Form(
            "gzip", $"\"{hash}-gz\"", new(() => Compress(stream => new GZipStream(stream, CompressionLevel.SmallestSize))));
        brotli = new Form(
            "br", $"\"{hash}-br\"", new(() => Compress(stream => new BrotliStream(stream, CompressionLevel.SmallestSize))));
    }

    public int Status { get; }

    public string ContentType { get; }

    public ReadOnlyMemory<byte> Body { get; }

    public bool IsHtml { get; }

    /// <summary>Whether it is sent compressed to who wants that.</summary>
    public bool IsCompressible => !isCompressed && Body.Length >= 200;

    public ReadOnlyMemory<byte> Brotli => brotli.Bytes;

    public ReadOnlyMemory<byte> Gzip => gzip.Bytes;

    public string CacheControl { get; }

    /// <summary>A page's own policy; null where the site's holds, which is nearly everywhere.</summary>
    public string? ContentSecurityPolicy { get; init; }

    /// <summary>Bytes of memory that it takes; both compressed forms together are six tenths of a page at most.</summary>
    public int Room => Overhead + (isCompressed ? Body.Length : Body.Length / 10 * 16);

    /// <summary>Makes what nearly everybody takes, so that the first visitor does not wait a second time.</summary>
    public ReadyResponse WithGzip()
    {
        if (IsCompressible)
            _ = gzip.Bytes;
        return this;
    }

    public Task WriteAsync(HttpContext context)
    {
        var (form, next) = FormsFor(context.Request);
        if (Status == StatusCodes.Status200OK && context.Request.Headers.IfNoneMatch is { Count: > 0 } held)
        {
            var same = Matches(held, form.Tag) ? form : Matches(held, next.Tag) ? next : null;
            if (same is not null)
            {
                WriteHeaders(context, same, StatusCodes.Status304NotModified);
                return Task.CompletedTask;
            }
        }
        if (form != next && !form.IsMade)
        {
            BeginBrotli();
            form = next;
        }
        return form.IsMade ? WriteAsync(context, form) : CompressAndWriteAsync(context, form);
    }

    /// <summary>Brotli takes twenty times as long as gzip: who takes both waits for it no more than the site has time for it.</summary>
    private void BeginBrotli()
    {
        if (!LongWork.IsBehind && Interlocked.Exchange(ref brotliBegun, 1) == 0)
            _ = LongWork.RunAsync(() => Task.FromResult(brotli.Bytes));
    }

    /// <summary>The compression of a large page takes a tenth of a second: it holds up nobody else.</summary>
    private async Task CompressAndWriteAsync(HttpContext context, Form form)
    {
        await LongWork.RunAsync(() => Task.FromResult(form.Bytes));
        await WriteAsync(context, form);
    }

    private Task WriteAsync(HttpContext context, Form form)
    {
        WriteHeaders(context, form, Status);
        var (headers, bytes) = (context.Response.Headers, form.Bytes);
        if (form.Name is not null)
            headers.ContentEncoding = form.Name;
        headers.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : SendAsync(context.Response.Body, bytes);
    }

    private void WriteHeaders(HttpContext context, Form form, int status)
    {
        var headers = context.Response.Headers;
        context.Response.StatusCode = status;
        headers.ContentType = ContentType;
        headers.ETag = form.Tag;
        headers.CacheControl = CacheControl;
        if (!isCompressed)
            headers.Vary = HeaderNames.AcceptEncoding;
        if (ContentSecurityPolicy is not null)
            headers.WriteOwnPolicy(ContentSecurityPolicy);
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

    /// <summary>
    /// The one to send, and the one to send while that is not made. Brotli, as the smaller, before gzip, whatever weights are given to
    /// the two.
    /// </summary>
    private (Form, Form) FormsFor(HttpRequest request)
    {
        if (!IsCompressible)
            return (plain, plain);
        var accepted = request.GetTypedHeaders().AcceptEncoding;
        var gzipOrNone = accepted.Accept("gzip") ? gzip : null;
        var first = accepted.Accept("br") ? brotli : gzipOrNone ?? plain;
        return (first, gzipOrNone ?? first);
    }

    private static bool Matches(StringValues ifNoneMatch, string tag) =>
        ifNoneMatch == tag
        || (EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags)
            && tags.Any(candidate => candidate.Tag == "*" || candidate.Tag == tag));

    private byte[] Compress(Func<Stream, Stream> encode)
    {
        using var output = new MemoryStream();
        using (var encoder = encode(output))
            encoder.Write(Body.Span);
        return output.ToArray();
    }

    private sealed class Form(string? name, string tag, Lazy<ReadOnlyMemory<byte>> bytes)
    {
        public string? Name => name;

        public string Tag => tag;

        public bool IsMade => bytes.IsValueCreated;

        public ReadOnlyMemory<byte> Bytes => bytes.Value;
    }
}
