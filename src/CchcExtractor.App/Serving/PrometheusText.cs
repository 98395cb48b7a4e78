using System.Globalization;
using System.Text;
using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace CchcExtractor.App.Serving;

/// <summary>
/// The metrics in the text form that Prometheus reads (https://prometheus.io/docs/instrumenting/exposition_formats/). OpenTelemetry sums
/// them up; its own exporter for this form is a preview with a web server of its own, and a worker needs one page.
/// </summary>
internal sealed class PrometheusText : IDisposable
{
    private readonly Exporter _exporter = new();
    private readonly BaseExportingMetricReader _reader;
    private readonly MeterProvider _provider;
    private readonly Lock _one = new();

    public PrometheusText(string meter)
    {
        _reader = new BaseExportingMetricReader(_exporter);
        _provider = Sdk.CreateMeterProviderBuilder().AddMeter(meter).AddReader(_reader).Build();
    }

    /// <summary>All metrics as they are now.</summary>
    public string Now()
    {
        lock (_one)
        {
            _reader.Collect();
            return _exporter.Text;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _provider.Dispose();

    private sealed class Exporter : BaseExporter<Metric>
    {
        public string Text { get; private set; } = "";

        public override ExportResult Export(in Batch<Metric> batch)
        {
            var text = new StringBuilder();
            foreach (var metric in batch)
                Write(metric, text);
            Text = text.ToString();
            return ExportResult.Success;
        }
    }

    private static void Write(Metric metric, StringBuilder text)
    {
        var kind = metric.MetricType switch { MetricType.LongSum => "counter", MetricType.Histogram => "histogram", _ => "gauge" };
        var name = metric.Name.Replace('.', '_') + (metric.Unit == "s" ? "_seconds" : "") + (kind == "counter" ? "_total" : "");
        text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {metric.Description}\n# TYPE {name} {kind}\n");
        foreach (ref readonly var point in metric.GetMetricPoints())
        {
            var labels = new List<string>();
            foreach (var (key, value) in point.Tags)
                labels.Add($"{key}=\"{value}\"");
            if (metric.MetricType == MetricType.Histogram)
                WriteHistogram(name, labels, point, text);
            else
                Line(name, labels, metric.MetricType == MetricType.LongSum ? point.GetSumLong() : point.GetGaugeLastValueLong(), text);
        }
    }

    private static void WriteHistogram(string name, List<string> labels, in MetricPoint point, StringBuilder text)
    {
        var below = 0L;
        foreach (var bucket in point.GetHistogramBuckets())
        {
            below += bucket.BucketCount;
            Line(name + "_bucket", [.. labels, $"le=\"{(double.IsPositiveInfinity(bucket.ExplicitBound) ? "+Inf" : bucket.ExplicitBound.ToString(CultureInfo.InvariantCulture))}\""], below, text);
        }

        Line(name + "_sum", labels, point.GetHistogramSum(), text);
        Line(name + "_count", labels, point.GetHistogramCount(), text);
    }

    private static void Line(string name, List<string> labels, double value, StringBuilder text) =>
        text.Append(name).Append(labels.Count > 0 ? $"{{{string.Join(',', labels)}}}" : "").Append(CultureInfo.InvariantCulture, $" {value}\n");
}
