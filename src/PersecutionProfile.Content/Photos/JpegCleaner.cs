using System.Buffers;

namespace PersecutionProfile.Content.Photos;

/// <summary>Rewrites a JPEG (ITU-T T.81, annex B): the segments a decoder needs, checked to their last byte, and the entropy-coded data as it is.</summary>
internal ref struct JpegCleaner(ReadOnlySpan<byte> file)
{
    private const int MaxScans = 100; // a progressive photo has about ten; thousands keep a browser busy for minutes

    private readonly ArrayBufferWriter<byte> _body = new(file.Length);
    private readonly JpegMetadata _metadata = new();
    private ByteReader _in = new(file, PhotoFormat.Jpeg);
    private JpegFrame? _frame;
    private int _restartInterval;
    private int _scans;

    public CleanPhoto Clean()
    {
        _in.Take(2);
        for (var marker = NextMarker(); marker != JpegMarker.EndOfImage;)
        {
            marker = Read(marker);
        }

        var frame = _frame ?? throw Damaged("it holds no picture");
        frame.RequireAllShown();
        _metadata.Removed.AddTail(_in.Left);
        var size = frame.Size.Turned(_metadata.Orientation);
        return new(PhotoFormat.Jpeg, size.Width, size.Height, Assemble(frame), _metadata.Removed.ToImmutable());
    }

    private readonly byte[] Assemble(JpegFrame frame)
    {
        var output = new ArrayBufferWriter<byte>(_body.WrittenCount + 1024);
        JpegMarker.Write(output, JpegMarker.StartOfImage);
        _metadata.WriteTo(output, frame.ComponentCount);
        output.Write(_body.WrittenSpan);
        JpegMarker.Write(output, JpegMarker.EndOfImage);
        return output.WrittenSpan.ToArray();
    }

    // T.81, B.1.1.2: any number of 0xFF may stand before a marker; one is written.
    private byte NextMarker()
    {
        if (_in.Byte() != 0xFF)
        {
            throw Damaged("something stands between its parts");
        }

        byte marker;
        do
        {
            marker = _in.Byte();
        }
        while (marker == 0xFF);
        return marker;
    }

    /// <summary>Reads one segment, with the scan that follows it, and returns the marker after it.</summary>
    private byte Read(byte marker)
    {
        if (!JpegMarker.HasLength(marker))
        {
            throw Damaged("it has a part of an unknown kind");
        }

        var length = _in.UInt16BigEndian();
        var content = _in.Take(length >= 2 ? (uint)length - 2 : throw Damaged("a part has no length"));
        switch (marker)
        {
            case JpegMarker.StartOfScan:
                return ReadScan(content);
            case JpegMarker.Comment or (>= JpegMarker.App0 and <= JpegMarker.App15):
                _metadata.Read(marker, content, beforePicture: _scans == 0);
                return NextMarker();
            default:
                Check(marker, content);
                JpegMarker.WriteSegment(_body, marker, content);
                return NextMarker();
        }
    }

    private void Check(byte marker, ReadOnlySpan<byte> content)
    {
        switch (marker)
        {
            case JpegMarker.QuantisationTables:
                JpegTables.CheckQuantisation(content);
                break;
            case JpegMarker.HuffmanTables:
                JpegTables.CheckHuffman(content);
                break;
            case JpegMarker.RestartInterval when content.Length == 2:
                _restartInterval = (content[0] << 8) | content[1];
                break;
            case JpegMarker.Baseline or JpegMarker.Extended or JpegMarker.Progressive when _frame is null:
                _frame = new JpegFrame(content, marker == JpegMarker.Progressive);
                break;
            case >= JpegMarker.Baseline and <= 0xCF and not JpegMarker.Progressive and not JpegMarker.Baseline:
                throw new PhotoRefusedException("This JPEG is lossless or arithmetic-coded, which browsers cannot show: save it again as an ordinary JPEG.");
            default:
                throw Damaged("it has a part that does not belong there");
        }
    }

    private byte ReadScan(ReadOnlySpan<byte> header)
    {
        var frame = _frame ?? throw Damaged("pixels come before the picture's size");
        if (++_scans > MaxScans)
        {
            throw Damaged("it has too many scans");
        }

        var units = frame.AcceptScan(header);
        JpegMarker.WriteSegment(_body, JpegMarker.StartOfScan, header);
        var restarts = _restartInterval == 0 ? 0 : (units - 1) / _restartInterval;
        return CopyEntropyCodedData(restarts);
    }

    // T.81, B.1.1.5 and E.1.4: intervals are closed by RST0 to RST7 in turn; the marker after the last one ends the scan.
    private byte CopyEntropyCodedData(int restarts)
    {
        for (var restart = 0; ; restart++)
        {
            CopyInterval();
            var marker = NextMarker();
            if (marker is < JpegMarker.Restart0 or > JpegMarker.Restart7)
            {
                return restart == restarts ? marker : throw Damaged("a part of its pixels is missing");
            }

            if (restart == restarts || marker != JpegMarker.Restart0 + (restart % 8))
            {
                throw Damaged("its pixels are out of order");
            }

            JpegMarker.Write(_body, marker);
        }
    }

    // T.81, B.1.1.5: within the data a byte 0xFF is followed by a stuffed zero.
    private void CopyInterval()
    {
        var rest = _in.Rest;
        var end = 0;
        while (rest[end..].IndexOf((byte)0xFF) is var found and >= 0)
        {
            end += found;
            if (end + 1 < rest.Length && rest[end + 1] != 0)
            {
                break;
            }

            end = Math.Min(end + 2, rest.Length);
        }

        _body.Write(_in.Take(end > 0 ? (uint)end : throw Damaged("a part of its pixels is missing")));
    }

    private static PhotoRefusedException Damaged(string what) => PhotoRefusedException.Damaged(PhotoFormat.Jpeg, what);
}
