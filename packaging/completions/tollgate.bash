# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion for tollgate, made by 'tollgate completion bash'
_tollgate_words()
{
    case $1 in
        '') words='serve window run status stop env connect keys providers vault models usage logs config prices bodies backup restore dialects doctor completion manual help' ;;
        'keys') words='create list info update regenerate revoke block unblock resume' ;;
        'providers') words='list add test off on remove' ;;
        'vault') words='init status unlock set list remove rekey' ;;
        'config') words='check show get set' ;;
        'prices') words='show update' ;;
        'bodies') words='status delete' ;;
        'serve') words='--host --port --model --tls-cert --tls-key --drain --allow-unenforced --config --data-dir -v --quiet --log-format --help' ;;
        'window') words='--hidden --attach --config --data-dir -v --quiet --log-format --help' ;;
        'run') words='--budget --model --tag --isolated --summary-file --fail-on-budget --config --data-dir -v --quiet --log-format --help' ;;
        'status') words='--wait-ready --json --config --data-dir -v --quiet --log-format --help' ;;
        'stop') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'env') words='--tool --shell --get --json --config --data-dir -v --quiet --log-format --help' ;;
        'connect') words='--print --undo --force --model --budget --period --set-aside --json --config --data-dir -v --quiet --log-format --help' ;;
        'keys create') words='--models --budget --period --expires --rpm --tpm --parallel --tag --allow-unpriced --json --config --data-dir -v --quiet --log-format --help' ;;
        'keys list') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'keys info') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'keys update') words='--name --models --budget --period --expires --rpm --tpm --parallel --tag --allow-unpriced --json --config --data-dir -v --quiet --log-format --help' ;;
        'keys regenerate') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'keys revoke') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'keys block') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'keys unblock') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'keys resume') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'providers list') words='--all --json --config --data-dir -v --quiet --log-format --help' ;;
        'providers add') words='--key-stdin --key-env --credential --base-url --model --name --json --config --data-dir -v --quiet --log-format --help' ;;
        'providers test') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'providers off') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'providers on') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'providers remove') words='--forget-key --keep-key --json --config --data-dir -v --quiet --log-format --help' ;;
        'vault init') words='--keyring --passphrase-stdin --json --config --data-dir -v --quiet --log-format --help' ;;
        'vault status') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'vault unlock') words='--passphrase-stdin --json --config --data-dir -v --quiet --log-format --help' ;;
        'vault set') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'vault list') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'vault remove') words='--force --json --config --data-dir -v --quiet --log-format --help' ;;
        'vault rekey') words='--keyring --passphrase-stdin --json --config --data-dir -v --quiet --log-format --help' ;;
        'models') words='--explain --key --json --config --data-dir -v --quiet --log-format --help' ;;
        'usage') words='--since --group --csv --json --config --data-dir -v --quiet --log-format --help' ;;
        'logs') words='-f -n --json --config --data-dir -v --quiet --log-format --help' ;;
        'config check') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'config show') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'config get') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'config set') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'prices show') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'prices update') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'bodies status') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'bodies delete') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'backup') words='--replace --json --config --data-dir -v --quiet --log-format --help' ;;
        'restore') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'dialects') words='--json --config --data-dir -v --quiet --log-format --help' ;;
        'doctor') words='--bundle --json --config --data-dir -v --quiet --log-format --help' ;;
        'completion') words='--config --data-dir -v --quiet --log-format --help' ;;
        'manual') words='--config --data-dir -v --quiet --log-format --help' ;;
        *) return 1 ;;
    esac
}
_tollgate()
{
    local current=${COMP_WORDS[COMP_CWORD]} first= name= words= i
    for ((i = 1; i < COMP_CWORD && i < 3; i++)); do
        [[ ${COMP_WORDS[i]} == -* ]] && break
        first=${first:-${COMP_WORDS[i]}}
        name+=${name:+ }${COMP_WORDS[i]}
    done
    _tollgate_words "$name" || _tollgate_words "$first"
    [[ $current == -* || $name != *' '* && $words != *--* ]] || words=
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _tollgate tollgate
